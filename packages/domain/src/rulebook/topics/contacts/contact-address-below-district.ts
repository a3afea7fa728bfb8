/** The contact address stands below province, city and district, which have fields of their own. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'contact-address-below-district',
  title: { zh: '通信地址要重复写省市区吗？', en: 'Does the contact address repeat city and district?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: {
    kind: 'condition',
    check: 'does-not-repeat',
    of: { address: 'principal.contactAddress', city: 'principal.city', district: 'principal.district' },
  },
  says: {
    zh: '通信地址在所选的省、市、县（区）之内，从街道写起，不重复省、市、县（区）。',
    en: 'The contact address lies within the province, city and district chosen, begins with the street, and repeats none of them.',
  },
  fix: { zh: '删去重复的市、县（区）。', en: 'Leave city and district out.' },
  statements: [
    {
      from: { seenBy: '2024-08-14' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['filing-console-front-end', 'wechat-apply-filing'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '又写了一遍城市', en: 'The city is written again' },
      given: {
        'principal.province': 'guangdong',
        'principal.city': '广州市',
        'principal.district': '越秀区',
        'principal.contactAddress': '广州市越秀区中山五路 1 号 202 室',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：从街道写起', en: 'Near miss: it begins with the street' },
      given: {
        'principal.province': 'guangdong',
        'principal.city': '广州市',
        'principal.district': '越秀区',
        'principal.contactAddress': '中山五路 1 号 202 室',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
