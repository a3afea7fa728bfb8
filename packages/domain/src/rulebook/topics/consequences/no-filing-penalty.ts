/** A service without a filing (Decree 292, article 19; Order 33 of 2005, article 22). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'no-filing-penalty',
  title: { zh: '没有备案会怎样？', en: 'What follows where there is no filing?' },
  regime: 'icp-filing',
  procedures: ['first-filing'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['needs-filing'] },
  says: {
    order: {
      zh: '未履行备案手续从事非经营性服务的，责令限期改正；拒不改正的，责令关闭网站（《互联网信息服务管理办法》第十九条第二款）。',
      en: 'A non-commercial service without a filing is ordered to mend this in time; if it refuses, the website is closed (Decree 292, article 19).',
    },
    fine: {
      zh: '并处 1 万元罚款；拒不改正的，关闭网站（《非经营性互联网信息服务备案管理办法》第二十二条第一款）。',
      en: 'A fine of CNY 10,000 comes on top; if the filer refuses, the website is closed (Order 33 of 2005, article 22).',
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
