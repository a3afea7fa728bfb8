/** 网站负责人授权书 The principal authorises somebody to be in charge of a service; Shanghai has a form of its own. */
import { documentKind } from '../document-kind.ts'
import { items, paragraph, signedByPrincipal, table, toAuthority } from '../parts.ts'

const person = table(
  ['被授权人姓名', 'Person authorised', '{person.name}'],
  ['证件类型及号码', 'Document and number', '{person.documentType} {person.documentNumber}'],
  ['手机号码', 'Mobile', '{person.mobiles}'],
  ['网站名称', 'Name of the service', '{service.name}'],
  ['网站域名', 'Domain names', '{domainName.name}'],
)
const note = {
  zh: '法定代表人和被授权人亲笔签字，加盖公章；签署日期不晚于提交日，且在三个月内。',
  en: 'Signed by both in their own hand and sealed; dated no later than the submission and within three months.',
}

export default documentKind({
  id: 'service-authorisation-letter',
  title: { zh: '网站负责人授权书', en: 'Authorisation of the person in charge of the service' },
  about: {
    zh: '网站负责人不是法定代表人时，由单位授权。',
    en: 'The organisation authorises the person in charge of the service.',
  },
  each: 'person',
  askedBy: { materials: ['service-authorisation-letter', 'shanghai-service-authorisation-letter'] },
  particulars: [],
  wordings: [
    {
      from: { seenBy: '2021-06-22' },
      origin: 'ours',
      confidence: 'secondary',
      cites: ['tencent-material-templates', 'tencent-materials-list'],
      note,
      blocks: [
        toAuthority,
        paragraph(
          '{principal.name}（{principal.documentType}号码：{principal.documentNumber}）兹授权下列人员担任本单位下列网站的网站负责人，负责网站的备案核验、日常管理和信息安全。',
          '{principal.name} ({principal.documentType} {principal.documentNumber}) authorises the person below to be in charge of the service below: its verification for the filing, its daily management and the security of its information.',
        ),
        person,
        paragraph(
          '被授权人已知悉网站负责人的责任，本单位对其在授权范围内的行为承担法律责任。授权期限自签署之日起至本单位办理网站负责人变更备案之日止。',
          'The person knows the duties of this post, and we answer in law for what is done within this authorisation. It holds from the day of signature until another person in charge of the service is filed.',
        ),
        paragraph('被授权人（签字）：', 'Person authorised (signature):'),
        signedByPrincipal,
      ],
    },
    {
      from: { seenBy: '2021-06-22' },
      provinces: ['shanghai'],
      origin: 'ours',
      confidence: 'secondary',
      cites: ['tencent-material-templates'],
      title: { zh: '网站负责人授权书（上海）', en: 'Authorisation of the person in charge of the service (Shanghai)' },
      note: {
        zh: '上海有专用格式，接入商提供其模板的，以模板为准。',
        en: 'Shanghai has its own form: where the access provider hosts it, use that one.',
      },
      blocks: [
        toAuthority,
        paragraph(
          '{principal.name}（{principal.documentType}号码：{principal.documentNumber}，法定代表人：{principal.legalRepresentative}）授权本单位工作人员{person.name}担任下列网站的网站负责人。',
          '{principal.name} ({principal.documentType} {principal.documentNumber}, legal representative {principal.legalRepresentative}) authorises {person.name}, of its staff, to be in charge of the service below.',
        ),
        person,
        paragraph('本单位及被授权人承诺：', 'The organisation and the person authorised promise:'),
        items(
          [
            '被授权人系本单位在职人员，所提供的身份信息和联系方式真实有效；',
            'the person belongs to our staff, and identity and contacts are true and valid;',
          ],
          [
            '被授权人负责网站内容的审核和管理，保持通信畅通，配合主管部门的核查；',
            'the person checks and manages the content, can be reached, and supports the authority’s checks;',
          ],
          [
            '被授权人离职或者不再负责的，本单位及时办理变更备案。',
            'when the person leaves or changes post, we file the change without delay.',
          ],
        ),
        paragraph('被授权人（签字）：', 'Person authorised (signature):'),
        signedByPrincipal,
      ],
    },
  ],
})
