/** A filed service that goes beyond its items (Decree 292, article 19; Order 33 of 2005, article 22). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'beyond-filed-items-penalty',
  title: { zh: '超出备案项目会怎样？', en: 'What follows where a service goes beyond its filed items?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['within-filed-items', 'no-charge'] },
  says: {
    order: {
      zh: '超出备案的项目提供服务的，责令限期改正；拒不改正的，责令关闭网站（《互联网信息服务管理办法》第十九条第二款）。',
      en: 'A service beyond its filed items is ordered to mend this in time; if it refuses, the website is closed (Decree 292, article 19).',
    },
    fine: {
      zh: '并处 5000 元以上 1 万元以下罚款；拒不改正的，关闭网站并注销备案（《非经营性互联网信息服务备案管理办法》第二十二条第二款）。',
      en: 'A fine of CNY 5,000 to 10,000 comes on top; if the filer refuses, the website is closed and the filing cancelled (Order 33 of 2005, article 22).',
    },
  },
  statements: [
    {
      part: 'order',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { word: 'order' },
    },
    {
      part: 'fine',
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005', 'authority-power-lists'],
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
