/** Endings that public bodies must use (provisions on government applications, 2024). */
import { topic } from '../../topic.ts'

const base = {
  from: { day: '2024-07-01', unverified: true },
  standing: 'ministerial',
  confidence: 'secondary',
  cites: ['government-applications-provisions', 'huawei-authority-requirements'],
} as const

export default topic({
  id: 'public-body-suffix',
  title: { zh: '党政机关和事业单位用什么后缀？', en: 'Which ending must a public body use?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'domain-name',
  whose: { 'domainName.checked': true },
  demand: { kind: 'condition', check: 'suffix-is-one-of', of: { name: 'domainName.name' } },
  says: { zh: '域名后缀须为 {suffixes}。', en: 'The domain name ends in {suffixes}.' },
  fix: { zh: '申请规定后缀的域名。', en: 'Apply for a name with the prescribed ending.' },
  statements: [
    { ...base, when: { 'principal.nature': 'government' }, value: { suffixes: ['gov.cn', '政务'] } },
    { ...base, when: { 'principal.nature': 'public-institution' }, value: { suffixes: ['cn', '公益'] } },
  ],
  examples: [
    {
      name: { zh: '机关用 .com', en: 'A government body with a .com name' },
      given: { 'principal.nature': 'government', 'principal.province': 'jiangsu', 'domainName.name': 'example.com' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：事业单位用 .cn', en: 'Near miss: a public institution with a .cn name' },
      given: {
        'principal.nature': 'public-institution',
        'principal.province': 'jiangsu',
        'domainName.name': 'example.cn',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：企业用 .com', en: 'Near miss: a company with a .com name' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'jiangsu', 'domainName.name': 'example.com' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
