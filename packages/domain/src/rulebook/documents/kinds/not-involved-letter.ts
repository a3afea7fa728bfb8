/** 不涉及前置审批承诺书 The business scope names content that needs an approval; the service does not carry it. */
import { documentKind } from '../document-kind.ts'
import { items, paragraph, principalTable, signedByPrincipal, toAuthority } from '../parts.ts'

export default documentKind({
  id: 'not-involved-letter',
  title: { zh: '不涉及前置审批内容承诺书', en: 'Commitment: no content that needs prior approval' },
  about: {
    zh: '经营范围含须前置审批（金融、文化、新闻、药品等）的业务，网站不涉及。',
    en: 'The scope names finance, culture, news, drugs or the like, but the service carries none of it.',
  },
  each: 'principal',
  askedBy: {
    topics: ['scope-keywords'],
    words: ['accepted', 'except-finance', 'culture-only'],
    when: { 'principal.scopeMentionsApproval': true },
  },
  particulars: [
    {
      id: 'not-involved',
      title: { zh: '经营范围中的审批类业务', en: 'What in the scope needs an approval' },
      hint: {
        zh: '照抄经营范围原文，如：金融信息服务、互联网文化活动。',
        en: 'As printed in the scope: financial information, online culture …',
      },
      long: true,
    },
    { id: 'business', title: { zh: '网站实际业务', en: 'What the service really does' }, long: true },
  ],
  wordings: [
    {
      from: { seenBy: '2021-06-22' },
      origin: 'ours',
      confidence: 'secondary',
      cites: ['tencent-material-templates'],
      note: {
        zh: '法定代表人签字并加盖公章；部分省份有专用模板（金融、文化），以模板为准。',
        en: 'Signed by the legal representative and sealed; some provinces have forms of their own for finance or culture, which prevail.',
      },
      blocks: [
        toAuthority,
        principalTable,
        paragraph('本单位经营范围含有：{not-involved}。', 'Our business scope names: {not-involved}.'),
        paragraph(
          '本次备案的网站“{service.name}”（域名：{domainName.name}）实际用于：{business}。',
          'The service now filed, “{service.name}” (domain name {domainName.name}), is used for: {business}.',
        ),
        paragraph('本单位郑重承诺：', 'We solemnly promise:'),
        items(
          [
            '该网站不涉及上述业务，也不涉及新闻、出版、药品和医疗器械、文化、广播电视节目、网络预约车、金融等须经主管部门审核同意的内容；',
            'the service carries none of this, nor news, publishing, drugs and devices, culture, broadcasting, ride hailing, finance or other content that an authority must approve;',
          ],
          ['不宣传、不推广、不链接上述内容；', 'it neither advertises nor links such content;'],
          [
            '今后如拟开展，先取得主管部门的批准文件，并办理变更备案。',
            'should we want to offer it, we first obtain the approval and file the change.',
          ],
        ),
        paragraph(
          '如违反上述承诺，本单位自愿接受注销备案、关闭网站等处理，并承担相应法律责任。',
          'Should we break this promise we accept cancellation of the filing and closing of the site, and answer for it in law.',
        ),
        signedByPrincipal,
      ],
    },
  ],
})
