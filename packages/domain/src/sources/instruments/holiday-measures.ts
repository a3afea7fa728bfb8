import type { Source } from '../../vocabulary/source.ts'

/** The thirteen statutory holidays since 2025. */
export default {
  id: 'holiday-measures',
  kind: 'regulation',
  title: { zh: '全国年节及纪念日放假办法', en: 'Measures on National Holidays and Memorial Days' },
  issuer: { zh: '国务院', en: 'State Council' },
  amended: ['2024-11-10'],
  url: 'unknown',
  cite: 'LawRefBook/Laws:行政法规/全国年节及纪念日放假办法(2024-11-10).md',
  seen: '2025-04-19',
  checkedOn: '2026-11-21',
  note: {
    zh: '据公开法规库 2025-04-19 的副本；2024-11-10 第四次修订，2025 年起法定节假日 13 天。',
    en: 'Read in a public law collection as of 2025-04-19; fourth revision on 2024-11-10, thirteen statutory days since 2025.',
  },
} as const satisfies Source
