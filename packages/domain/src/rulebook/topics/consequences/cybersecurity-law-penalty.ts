/** Duties of network operators under the Cybersecurity Law as amended (article 61 since 2026). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'cybersecurity-law-penalty',
  title: { zh: '违反网络安全法的安全义务会怎样？', en: 'What follows a breach of the Cybersecurity Law’s duties?' },
  regime: 'public-security-filing',
  procedures: ['first-filing', 'added-service', 'public-security-filing'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'consequence', of: ['security-duties'] },
  says: {
    tiers: {
      zh: '责令改正，给予警告，可处 1 万元以上 5 万元以下罚款。拒不改正或者造成后果的，处 5 万元以上 50 万元以下罚款，责任人员处 1 万元以上 10 万元以下罚款。后果特别严重的，罚款最高 1000 万元（2026 年起《网络安全法》第六十一条）。',
      en: 'The operator is warned and may be fined CNY 10,000 to 50,000. If it refuses, or harm follows, the fine is CNY 50,000 to 500,000, and CNY 10,000 to 100,000 for the persons responsible. In the gravest cases it reaches CNY 10 million (Cybersecurity Law, article 61 since 2026).',
    },
  },
  statements: [
    {
      from: { day: '2026-01-01' },
      standing: 'statute',
      confidence: 'secondary',
      cites: [
        'cybersecurity-law',
        'secrss-cybersecurity-law-87438',
        'secrss-cybersecurity-law-84459',
        'mondaq-cybersecurity-law',
      ],
      value: { word: 'tiers' },
      note: {
        zh: '此前为第五十九条；修正后的条文据评述，未读原文。',
        en: 'Article 59 before; the amended text is known from commentaries, not from the original.',
      },
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
      on: '2025-12-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
