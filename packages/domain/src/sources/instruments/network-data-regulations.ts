import type { Source } from '../../vocabulary/source.ts'

/** Records of processing, kept for three years. */
export default {
  id: 'network-data-regulations',
  kind: 'regulation',
  title: { zh: '网络数据安全管理条例', en: 'Regulations on Network Data Security Management' },
  issuer: { zh: '国务院', en: 'State Council' },
  published: '2024-09-24',
  inForce: '2025-01-01',
  url: 'unknown',
  cite: 'LawRefBook/Laws:行政法规/网络数据安全管理条例(2024-09-24).md',
  seen: '2025-04-19',
  checkedOn: '2026-11-21',
  note: {
    zh: '据公开法规库 2025-04-19 的副本，施行日期见末条。',
    en: 'Read in a public law collection as of 2025-04-19; its last article names the day of entry into force.',
  },
} as const satisfies Source
