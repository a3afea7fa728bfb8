/** What a network operator does for security (Public-Security Order 33, article 10; the Cybersecurity Law). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'security-duties',
  title: { zh: '网站运营者有哪些安全义务？', en: 'Which security duties does an operator have?' },
  regime: 'public-security-filing',
  procedures: ['first-filing', 'added-service', 'public-security-filing'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    protection: {
      zh: '建立安全保护管理制度，落实安全技术措施，教育和培训用户，审核委托发布的信息，发现违法情形保留原始记录并在 24 小时内报告公安机关。',
      en: 'The operator has rules and technical measures for security, trains its users, checks what it publishes for others, keeps the records of offences and reports them to the police within 24 hours.',
    },
    network: {
      zh: '履行网络安全法规定的网络运营者安全保护义务。',
      en: 'The operator keeps the security duties of network operators under the Cybersecurity Law.',
    },
  },
  statements: [
    {
      part: 'protection',
      from: { day: '1997-12-30' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['mps-order-33-1997'],
      value: { word: 'protection' },
      note: {
        zh: '第十条所列是互联单位、接入单位、法人和其他组织，没有写到个人。',
        en: 'Article 10 names connecting and access units, legal persons and other organisations; it does not name individuals.',
      },
    },
    {
      part: 'network',
      from: { day: '2017-06-01' },
      standing: 'statute',
      confidence: 'secondary',
      cites: ['cybersecurity-law'],
      value: { word: 'network' },
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
      on: '1997-12-29',
      expect: { is: 'does-not-apply' },
    },
  ],
})
