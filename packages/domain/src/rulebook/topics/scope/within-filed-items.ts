/** A service keeps to what was licensed or filed (Decree 292, article 11). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'within-filed-items',
  title: { zh: '可以超出备案或许可的项目吗？', en: 'May a service go beyond what was filed or licensed?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change', 'licence-application', 'licence-change'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    within: {
      zh: '按经许可或者备案的项目提供服务，不得超出。',
      en: 'A service keeps to the items that were licensed or filed.',
    },
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { word: 'within' },
    },
  ],
  examples: [
    {
      name: { zh: '今天', en: 'Today' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：规定施行之前', en: 'Near miss: before the rule' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
