/** 许可申请书 The application for the ICP licence, signed by the legal representative. */
import { documentKind } from '../document-kind.ts'
import { applicant, formPrevails, servicesTable, usual } from '../licence-parts.ts'
import { heading, paragraph, signedByPrincipal, table, toAuthority } from '../parts.ts'

export default documentKind({
  id: 'licence-application-form',
  title: { zh: '增值电信业务经营许可申请书', en: 'Application for a value-added telecom licence' },
  about: { zh: '法定代表人签署的许可申请。', en: 'Signed by the legal representative.' },
  each: 'principal',
  askedBy: { materials: ['licence-application-form'] },
  particulars: [
    { id: 'contact-person', title: { zh: '联系人', en: 'Contact' } },
    { id: 'contact-phone', title: { zh: '联系电话', en: 'Phone of the contact' } },
  ],
  wordings: [
    {
      ...usual,
      cites: ['decree-291', 'licence-staff-fangzhou'],
      note: formPrevails,
      blocks: [
        toAuthority,
        paragraph(
          '{principal.name}依据《中华人民共和国电信条例》《互联网信息服务管理办法》《电信业务经营许可管理办法》，申请经营下列增值电信业务：',
          'Under the Telecommunications Regulations, the Measures on Internet Information Services and the Measures on Telecom Licences, {principal.name} applies to operate:',
        ),
        table(
          ['业务种类', 'Service', '{principal.serviceClasses}'],
          ['业务覆盖范围', 'Area', '{principal.licenceScope}'],
        ),
        heading('一、申请人', '1. Applicant'),
        applicant,
        table(['联系人', 'Contact', '{contact-person}'], ['联系电话', 'Phone', '{contact-phone}']),
        heading('二、申请开展的服务', '2. Services'),
        servicesTable,
        heading('三、声明', '3. Declaration'),
        paragraph(
          '本公司符合法定条件，所提交的材料真实、合法、有效，知悉经营许可的有关规定并承诺遵守；未被列入电信业务经营失信名单。',
          'We meet the legal conditions; the papers are true, lawful and valid; we know the rules of the licence and keep them; we are on no list of telecom dishonesty.',
        ),
        signedByPrincipal,
      ],
    },
  ],
})
