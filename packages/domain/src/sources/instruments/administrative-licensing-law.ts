import type { Source } from '../../vocabulary/source.ts'

/** Five working days for formalities, ten for delivery, no fee, what a working day is. */
export default {
  id: 'administrative-licensing-law',
  kind: 'statute',
  title: { zh: '中华人民共和国行政许可法', en: 'Administrative Licensing Law of the People’s Republic of China' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  inForce: '2004-07-01',
  amended: ['2019-04-23'],
  url: 'unknown',
  cite: 'LawRefBook/Laws',
  seen: '2025-04-19',
  checkedOn: '2026-11-21',
  note: { zh: '据公开法规库 2025-04-19 的副本。', en: 'Read in a public law collection as of 2025-04-19.' },
} as const satisfies Source
