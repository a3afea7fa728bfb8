import type { Source } from '../../vocabulary/source.ts'

/** What an agency owes to the people whose papers it holds. */
export default {
  id: 'personal-information-protection-law',
  kind: 'statute',
  title: {
    zh: '中华人民共和国个人信息保护法',
    en: 'Personal Information Protection Law of the People’s Republic of China',
  },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  published: '2021-08-20',
  inForce: '2021-11-01',
  url: 'unknown',
  cite: 'LawRefBook/Laws',
  seen: '2025-04-19',
  checkedOn: '2026-11-21',
  note: { zh: '据公开法规库 2025-04-19 的副本。', en: 'Read in a public law collection as of 2025-04-19.' },
} as const satisfies Source
