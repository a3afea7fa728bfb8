/** 真实性责任告知书 What the filer is told about its responsibility, and confirms: Jiangsu since June 2021. */
import { documentKind } from '../document-kind.ts'
import { items, paragraph, table } from '../parts.ts'
import { serviceSigner } from './authenticity-letter.ts'

export default documentKind({
  id: 'authenticity-notice',
  title: { zh: 'ICP备案信息真实性责任告知书', en: 'Notice of responsibility for the authenticity of filing data' },
  about: {
    zh: '告知备案信息不真实的责任，由网站负责人签收。',
    en: 'Tells what false data bring; signed for by the person in charge of the service.',
  },
  each: 'principal',
  askedBy: { materials: ['authenticity-notice'] },
  particulars: [],
  wordings: [
    {
      from: { seenBy: '2021-06-01' },
      origin: 'ours',
      confidence: 'secondary',
      cites: ['tencent-jiangsu-requirements', 'huawei-filing-policy'],
      note: {
        zh: '由网站负责人签署，末段须手抄，不盖章。接入商提供省局模板的，以模板为准。',
        en: 'Signed by the person in charge of the service, the last paragraph copied by hand, no seal. Where the access provider hosts the administration’s form, use that one.',
      },
      blocks: [
        paragraph(
          '{principal.name}及网站负责人{service-in-charge/person.name}：',
          '{principal.name}, and {service-in-charge/person.name}, in charge of the service:',
        ),
        paragraph(
          '根据《互联网信息服务管理办法》《非经营性互联网信息服务备案管理办法》等规定，现就备案信息真实性的责任告知如下：',
          'Under the rules on internet information services and on their filing, you are told of your responsibility for the data:',
        ),
        items(
          [
            '备案主体和网站负责人应当如实填报备案信息，对其真实性、准确性负责；',
            'principal and person in charge give true data and answer for them;',
          ],
          [
            '填报虚假备案信息的，由电信管理机构关闭网站并注销备案；',
            'with false data the administration closes the site and cancels the filing;',
          ],
          ['备案信息变更的，应当在规定期限内办理变更手续；', 'changes are filed within the time set;'],
          [
            '不得为他人代为备案，不得出租、出借、转让备案信息；',
            'nobody files for another, nor lets, lends or passes on a filing;',
          ],
          [
            '网站从事违法活动的，备案主体和网站负责人依法承担相应责任。',
            'if a site breaks the law, principal and person in charge answer for it.',
          ],
        ),
        table(
          ['网站名称', 'Name of the service', '{service.name}'],
          ['网站域名', 'Domain names', '{domainName.name}'],
          ['网站负责人', 'Person in charge', '{service-in-charge/person.name}'],
          ['证件号码', 'Document number', '{service-in-charge/person.documentNumber}'],
          ['手机号码', 'Mobile', '{service-in-charge/person.mobiles}'],
        ),
        paragraph(
          '请手抄：本人已阅读并知悉上述告知内容，自愿承担相应责任。',
          'To be copied by hand: I have read and understood this notice and accept the responsibility.',
        ),
        paragraph(
          '（手抄处）________________________________________________',
          '(To be copied here) ________________________________',
        ),
        serviceSigner,
      ],
    },
  ],
})
