/** A number without its link (Order 33 of 2005, article 25). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'no-link-penalty',
  title: { zh: '备案号没有链接会怎样？', en: 'What follows where the number has no link?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change', 'added-access'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['footer-number', 'footer-link-shown'] },
  says: {
    fine: {
      zh: '标明了备案号但没有链接到工信部备案系统，或者没有放置备案电子验证标识的，责令改正，处 5000 元以上 1 万元以下罚款（《非经营性互联网信息服务备案管理办法》第二十五条）。',
      en: 'Where the number stands without its link to the ministry’s system, or the electronic mark is missing, this is ordered to be mended, with a fine of CNY 5,000 to 10,000 (Order 33 of 2005, article 25).',
    },
  },
  statements: [
    {
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005', 'huawei-filing-knowledge-base'],
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
      on: '2005-03-19',
      expect: { is: 'does-not-apply' },
    },
  ],
})
