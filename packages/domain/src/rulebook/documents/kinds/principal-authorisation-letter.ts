/** 主体负责人授权书 The legal representative authorises somebody else to be in charge of the filing of the principal. */
import { documentKind } from '../document-kind.ts'
import { paragraph, signedByPrincipal, table, toAuthority } from '../parts.ts'

export default documentKind({
  id: 'principal-authorisation-letter',
  title: { zh: '互联网信息服务备案主体负责人授权书', en: 'Authorisation of the person in charge of the principal' },
  about: {
    zh: '主体负责人不是法定代表人时，由法定代表人授权。',
    en: 'The legal representative authorises the person in charge of the principal.',
  },
  each: 'person',
  askedBy: { materials: ['principal-authorisation-letter'] },
  particulars: [
    {
      id: 'legal-representative-number',
      title: { zh: '法定代表人证件号码', en: 'Document number of the legal representative' },
    },
  ],
  wordings: [
    {
      from: { seenBy: '2021-06-22' },
      origin: 'ours',
      confidence: 'secondary',
      cites: ['tencent-material-templates', 'tencent-materials-list'],
      note: {
        zh: '法定代表人亲笔签字，被授权人签字，加盖公章；签署日期不晚于提交日，且在三个月内。',
        en: 'Signed by both in their own hand and sealed; dated no later than the submission and within three months.',
      },
      blocks: [
        toAuthority,
        paragraph(
          '本人{principal.legalRepresentative}（证件号码：{legal-representative-number}），系{principal.name}（{principal.documentType}号码：{principal.documentNumber}）的法定代表人，现授权下列人员担任本单位互联网信息服务备案的主体负责人，代表本单位办理备案的提交、变更、核验等事项。',
          'I, {principal.legalRepresentative} (document number {legal-representative-number}), legal representative of {principal.name} ({principal.documentType} {principal.documentNumber}), authorise the person below to be in charge of the principal in the filing of internet information services, and to submit, change and verify the filing on our behalf.',
        ),
        table(
          ['被授权人姓名', 'Person authorised', '{person.name}'],
          ['职务', 'Post', '{person.position}'],
          ['证件类型及号码', 'Document and number', '{person.documentType} {person.documentNumber}'],
          ['手机号码', 'Mobile', '{person.mobiles}'],
          ['电子邮箱', 'E-mail', '{person.emails}'],
        ),
        paragraph(
          '被授权人在办理备案过程中所提交的材料和填写的信息，本单位均予以承认，并承担由此产生的法律责任。授权期限自签署之日起至本单位办理主体负责人变更备案之日止，被授权人无转委托权。',
          'We acknowledge all papers and data that the person submits in the filing and answer for them in law. The authorisation holds from the day of signature until another person in charge is filed; it may not be passed on.',
        ),
        paragraph('被授权人（签字）：', 'Person authorised (signature):'),
        signedByPrincipal,
      ],
    },
  ],
})
