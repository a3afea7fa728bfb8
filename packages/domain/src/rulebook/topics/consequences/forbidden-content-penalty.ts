/** Content that nobody may publish, or that was left standing (Decree 292, articles 20 and 23). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'forbidden-content-penalty',
  title: { zh: '发布违法内容会怎样？', en: 'What follows forbidden content?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change', 'licence-application', 'licence-change'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['forbidden-content'] },
  says: {
    published: {
      zh: '发布第十五条所列内容的，由公安、国家安全机关依法处罚，构成犯罪的追究刑事责任。持证的停业整顿直至吊销许可证，备案的暂时关闭直至关闭网站（《互联网信息服务管理办法》第二十条）。',
      en: 'Who publishes content listed in article 15 is punished by the police or the State security bodies, and prosecuted where it is a crime. A licensed service is suspended, or loses its licence; a filed website is closed for a time, or for good (Decree 292, article 20).',
    },
    'left-standing': {
      zh: '发现后不停止传输、不保存记录或者不报告的，责令改正；情节严重的，吊销许可证或者关闭网站（《互联网信息服务管理办法》第二十三条）。',
      en: 'Who does not stop, record and report it is ordered to mend this; in serious cases the licence is revoked or the website closed (Decree 292, article 23).',
    },
  },
  statements: [
    {
      part: 'published',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { word: 'published' },
    },
    {
      part: 'left-standing',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { word: 'left-standing' },
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
