/** No number on the home page (Decree 292, article 22). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'number-not-shown-penalty',
  title: { zh: '首页没有标明编号会怎样？', en: 'What follows where the home page shows no number?' },
  regime: 'icp-filing',
  procedures: [
    'first-filing',
    'added-service',
    'filing-change',
    'added-access',
    'licence-application',
    'licence-renewal',
  ],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['footer-number', 'footer-number-shown', 'licence-number-shown'] },
  says: {
    fine: {
      zh: '首页未标明备案编号或者许可证编号的，责令改正，处 5000 元以上 5 万元以下罚款（《互联网信息服务管理办法》第二十二条）。',
      en: 'Where the home page shows neither filing number nor licence number, this is ordered to be mended, with a fine of CNY 5,000 to 50,000 (Decree 292, article 22).',
    },
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { word: 'fine' },
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
