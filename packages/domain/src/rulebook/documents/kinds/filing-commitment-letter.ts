/** 备案承诺书 The filer vouches for the filing: Guangdong since June 2021, of organisations and individuals; one provider for Shanghai. */
import { documentKind } from '../document-kind.ts'
import { items, paragraph, signedByIndividual, signedByPrincipal, toAuthority } from '../parts.ts'

const duties = items(
  [
    '所提交的备案信息和材料真实、准确、完整、有效，不存在冒用他人身份、伪造变造材料等情形；',
    'the data and papers are true, accurate, complete and valid; nobody’s identity is misused and no paper is forged;',
  ],
  [
    '备案信息发生变化的，及时办理变更；不再从事互联网信息服务的，及时办理注销；',
    'what changes is filed in time, and the filing is cancelled when the service ends;',
  ],
  [
    '在网站首页底部中央位置或者应用程序显著位置标明备案编号，并链接至工业和信息化部备案管理系统；',
    'the filing number stands at the centre of the foot of the home page, or clearly in the App, linked to the ministry’s filing system;',
  ],
  [
    '遵守《互联网信息服务管理办法》《非经营性互联网信息服务备案管理办法》等规定，不制作、复制、发布、传播法律法规禁止的内容；',
    'the rules on internet information services and on their filing are kept, and nothing is made, copied, published or spread that the law forbids;',
  ],
  [
    '涉及须经有关主管部门审核同意的内容的，取得同意后再开展；',
    'content that needs the approval of another authority is offered only with it;',
  ],
  [
    '不将备案的域名、接入资源出租、出借或者转让给他人使用；',
    'domain names and access resources on file are not let, lent or passed to others;',
  ],
  [
    '保持负责人联系方式畅通，配合主管部门和接入服务单位的核查。',
    'the persons in charge can be reached and support the checks of authority and access provider.',
  ],
)
const consequence = paragraph(
  '如违反上述承诺，愿意承担相应的法律责任，并接受注销备案、关闭网站、列入黑名单等处理。',
  'Should this promise be broken, we accept the consequences in law, including cancellation of the filing, closing of the site and the blacklist.',
)

export default documentKind({
  id: 'filing-commitment-letter',
  title: { zh: '互联网信息服务备案承诺书', en: 'Commitment on the filing of internet information services' },
  about: {
    zh: '对备案信息的真实性和守法经营作出承诺。',
    en: 'Vouches for the filing data and for keeping the law.',
  },
  each: 'principal',
  askedBy: { materials: ['filing-commitment-letter'] },
  particulars: [],
  wordings: [
    {
      from: { seenBy: '2021-06-21' },
      when: { 'principal.kind': 'organisation' },
      origin: 'ours',
      confidence: 'secondary',
      cites: ['tencent-guangdong-requirements', 'tencent-material-templates', 'huawei-materials'],
      note: {
        zh: '由法定代表人签字并加盖公章；黑色正楷，不连笔。接入商提供省局模板的，以模板为准。',
        en: 'Signed by the legal representative and sealed; black pen, no cursive. Where the access provider hosts the administration’s form, use that one.',
      },
      blocks: [
        toAuthority,
        paragraph(
          '{principal.name}（{principal.documentType}号码：{principal.documentNumber}）申请办理互联网信息服务备案，郑重承诺如下：',
          '{principal.name} ({principal.documentType} {principal.documentNumber}) applies for the filing of internet information services and solemnly promises:',
        ),
        duties,
        consequence,
        signedByPrincipal,
      ],
    },
    {
      from: { seenBy: '2021-06-21' },
      when: { 'principal.kind': 'individual' },
      origin: 'ours',
      confidence: 'secondary',
      cites: ['tencent-guangdong-requirements', 'tencent-material-templates'],
      title: {
        zh: '互联网信息服务备案承诺书（个人）',
        en: 'Commitment on the filing of internet information services (individual)',
      },
      note: { zh: '本人签字并按手印；黑色正楷，不连笔。', en: 'Signed with a fingerprint; black pen, no cursive.' },
      blocks: [
        toAuthority,
        paragraph(
          '本人{principal.name}（{principal.documentType}号码：{principal.documentNumber}）申请办理互联网信息服务备案，郑重承诺：本网站为个人网站，不含企业、单位信息，不从事经营性活动，并且',
          'I, {principal.name} ({principal.documentType} {principal.documentNumber}), apply for the filing of an internet information service and solemnly promise: this is a personal website without content of any company or organisation and without trade, and',
        ),
        duties,
        consequence,
        signedByIndividual,
      ],
    },
  ],
})
