import type { Source } from '../../vocabulary/source.ts'

/** Apps must be licensed or filed (art. 23); penalties (art. 41). */
export default {
  id: 'anti-fraud-law',
  kind: 'statute',
  title: {
    zh: '中华人民共和国反电信网络诈骗法',
    en: 'Anti-Telecom and Online Fraud Law of the People’s Republic of China',
  },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  published: '2022-09-02',
  inForce: '2022-12-01',
  url: 'unknown',
  cite: 'LawRefBook/Laws',
  seen: '2025-04-19',
  checkedOn: '2026-11-21',
  note: {
    zh: '据公开法规库 2025-04-19 的副本，施行日期见末条。',
    en: 'Read in a public law collection as of 2025-04-19; its last article names the day of entry into force.',
  },
} as const satisfies Source
