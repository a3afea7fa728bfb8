/** Commercial services without a licence, or beyond it (Decree 292, article 19; Decree 291, article 69). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'no-licence-penalty',
  title: {
    zh: '没有许可证或超出许可会怎样？',
    en: 'What follows where there is no licence, or the service goes beyond it?',
  },
  regime: 'icp-licence',
  procedures: ['first-filing', 'licence-application', 'licence-change'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['commercial-or-not', 'within-filed-items'] },
  says: {
    information: {
      zh: '未取得许可证从事经营性服务，或者超出许可的项目，责令限期改正，没收违法所得，并处违法所得 3 倍以上 5 倍以下罚款。没有违法所得或者违法所得不足 5 万元的，处 10 万元以上 100 万元以下罚款。情节严重的，责令关闭网站（《互联网信息服务管理办法》第十九条第一款）。',
      en: 'A commercial service without a licence, or beyond it, is ordered to mend this in time, loses its unlawful income and pays three to five times as much. Where there is none, or less than CNY 50,000, the fine is CNY 100,000 to 1,000,000. In serious cases the website is closed (Decree 292, article 19).',
    },
    telecom: {
      zh: '擅自经营或者超范围经营电信业务，责令改正，没收违法所得，并处违法所得 3 倍以上 5 倍以下罚款。没有违法所得或者违法所得不足 5 万元的，处 10 万元以上 100 万元以下罚款。情节严重的，责令停业整顿（《电信条例》第六十九条）。',
      en: 'Telecommunications business without a licence, or beyond its scope, is ordered to be mended, loses its unlawful income and pays three to five times as much. Where there is none, or less than CNY 50,000, the fine is CNY 100,000 to 1,000,000. In serious cases the business is suspended (Decree 291, article 69).',
    },
  },
  statements: [
    {
      part: 'information',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { word: 'information' },
    },
    {
      part: 'telecom',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-291'],
      value: { word: 'telecom' },
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
