import type { Source } from '../../vocabulary/source.ts'

/** Duties of network operators. */
export default {
  id: 'cybersecurity-law',
  kind: 'statute',
  title: { zh: '中华人民共和国网络安全法', en: 'Cybersecurity Law of the People’s Republic of China' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  published: '2016-11-07',
  inForce: '2017-06-01',
  amended: ['2025-10-28'],
  url: 'https://www.secrss.com/articles/87438',
  cite: 'LawRefBook/Laws',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '2025-10-28 修正，2026-01-01 施行，条文重新编号；修正内容据评述。',
    en: 'Amended on 2025-10-28 with effect from 2026-01-01, articles renumbered; the amendment is known from commentaries.',
  },
} as const satisfies Source
