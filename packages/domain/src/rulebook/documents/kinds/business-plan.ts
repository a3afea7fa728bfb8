/** 业务发展计划 What the licensed service is, who uses it, what it earns (Decree 292, article 6). */
import { documentKind } from '../document-kind.ts'
import { applicant, servicesTable, usual } from '../licence-parts.ts'
import { heading, paragraph, signedByPrincipal } from '../parts.ts'

export default documentKind({
  id: 'business-plan',
  title: { zh: '业务发展计划', en: 'Business development plan' },
  about: { zh: '业务模式、市场、收入和三年计划。', en: 'Model, market, income and a plan for three years.' },
  each: 'principal',
  askedBy: { materials: ['business-plan'] },
  particulars: [
    { id: 'business-model', title: { zh: '业务模式', en: 'Business model' }, long: true },
    { id: 'market', title: { zh: '目标用户和市场分析', en: 'Users and market' }, long: true },
    { id: 'charges', title: { zh: '收费项目和标准', en: 'What is charged' }, long: true },
    { id: 'three-years', title: { zh: '三年发展目标', en: 'Aims of three years' }, long: true },
    { id: 'staffing', title: { zh: '人员配备', en: 'Staff' }, long: true },
  ],
  wordings: [
    {
      ...usual,
      cites: ['decree-292', 'licence-staff-fangzhou'],
      blocks: [
        heading('一、公司概况', '1. The company'),
        applicant,
        heading('二、服务项目', '2. Services'),
        servicesTable,
        heading('三、业务模式', '3. Business model'),
        paragraph('{business-model}', '{business-model}'),
        heading('四、目标用户和市场分析', '4. Users and market'),
        paragraph('{market}', '{market}'),
        heading('五、收费方案', '5. Charges'),
        paragraph('{charges}', '{charges}'),
        paragraph(
          '收费项目和标准在网站显著位置公示，依法明码标价，不强制、不误导消费。',
          'Charges are shown clearly on the site; nobody is forced or misled to pay.',
        ),
        heading('六、人员配备', '6. Staff'),
        paragraph('{staffing}', '{staffing}'),
        heading('七、三年发展目标', '7. Three years'),
        paragraph('{three-years}', '{three-years}'),
        signedByPrincipal,
      ],
    },
  ],
})
