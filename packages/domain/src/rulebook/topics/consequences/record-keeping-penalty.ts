/** Records that were not kept (Decree 292, article 21). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'record-keeping-penalty',
  title: { zh: '没有留存记录会怎样？', en: 'What follows where records were not kept?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['record-keeping'] },
  says: {
    order: {
      zh: '未按规定记录和保存的，责令改正；情节严重的，责令停业整顿或者暂时关闭网站（《互联网信息服务管理办法》第二十一条）。',
      en: 'Where records were not made or kept, this is ordered to be mended; in serious cases the business is suspended or the website closed for a time (Decree 292, article 21).',
    },
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { word: 'order' },
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
