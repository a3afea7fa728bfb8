import type { Source } from '../../vocabulary/source.ts'

/** How periods are counted (from memory). */
export default {
  id: 'civil-code',
  kind: 'statute',
  title: { zh: '中华人民共和国民法典', en: 'Civil Code of the People’s Republic of China' },
  issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' },
  published: '2020-05-28',
  inForce: '2021-01-01',
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '第201、203条（期间的计算）凭记忆，未核实。',
    en: 'Articles 201 and 203 (computing periods) are from memory, unverified.',
  },
} as const satisfies Source
