/** Whether two persons may give each other's mobile as the emergency phone. */
import { topic } from '../../topic.ts'

const two = (province: 'fujian' | 'hubei') =>
  [
    { noun: 'case', id: 'case', facts: {} },
    { noun: 'principal', id: 'principal', facts: { 'principal.nature': 'enterprise', 'principal.province': province } },
    {
      noun: 'person',
      id: 'p1',
      facts: { 'person.mobiles': ['13800138000'], 'person.emergencyPhones': ['13900139000'] },
    },
    {
      noun: 'person',
      id: 'p2',
      facts: { 'person.mobiles': ['13900139000'], 'person.emergencyPhones': ['13800138000'] },
    },
  ] as const

export default topic({
  id: 'swapped-phones',
  title: {
    zh: '两位负责人能否互填对方手机作应急电话？',
    en: 'May two persons give each other’s mobile as the emergency phone?',
  },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'condition', check: 'phones-not-swapped', of: { contacts: 'case.contacts' } },
  says: {
    zh: '主体负责人与网站负责人的手机和应急电话不得互换填写。',
    en: 'The two persons do not give each other’s mobile as the emergency phone.',
  },
  fix: { zh: '应急电话改填第三人的号码。', en: 'Give a third person’s number as the emergency phone.' },
  statements: [],
  examples: [
    {
      name: { zh: '福建企业，互填', en: 'Fujian company, swapped' },
      given: two('fujian'),
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：湖北允许交叉填写', en: 'Near miss: Hubei allows it' },
      given: two('hubei'),
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
