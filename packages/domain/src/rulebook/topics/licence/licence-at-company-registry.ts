/** The licence is taken to the company registry (Decree 292, article 7). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-at-company-registry',
  title: { zh: '取得许可证后要到登记机关办什么？', en: 'What is done at the company registry with the licence?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    register: {
      zh: '取得许可证后，持证到企业登记机关办理登记手续。',
      en: 'With the licence in hand the company registers it at the company registry.',
    },
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { word: 'register' },
    },
  ],
  examples: [
    {
      name: { zh: '任何持证公司', en: 'Any licensed company' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：办法施行之前', en: 'Near miss: before the measures' },
      given: {},
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
