/** 公司概况 Staff, premises and facilities of the applicant. */
import { documentKind } from '../document-kind.ts'
import { applicant, usual } from '../licence-parts.ts'
import { heading, paragraph, signedByPrincipal } from '../parts.ts'

export default documentKind({
  id: 'company-profile',
  title: { zh: '公司概况', en: 'Company profile' },
  about: { zh: '申请人的人员、场地和设施。', en: 'Staff, premises and facilities.' },
  each: 'principal',
  askedBy: { materials: ['company-profile'] },
  particulars: [
    { id: 'history', title: { zh: '公司简介', en: 'About the company' }, long: true },
    { id: 'staffing', title: { zh: '人员配备', en: 'Staff' }, long: true },
    { id: 'premises', title: { zh: '场地和设施', en: 'Premises and facilities' }, long: true },
  ],
  wordings: [
    {
      ...usual,
      cites: ['licence-staff-fangzhou'],
      blocks: [
        applicant,
        heading('一、公司简介', '1. About the company'),
        paragraph('{history}', '{history}'),
        heading('二、人员情况', '2. Staff'),
        paragraph('{staffing}', '{staffing}'),
        paragraph('参加社会保险人数：{principal.insuredStaff}', 'Staff in social insurance: {principal.insuredStaff}'),
        heading('三、场地和设施', '3. Premises and facilities'),
        paragraph('{premises}', '{premises}'),
        signedByPrincipal,
      ],
    },
  ],
})
