import type { Source } from '../../vocabulary/source.ts'

/** Taking personal data out of the mainland. */
export default {
  id: 'cross-border-data-provisions',
  kind: 'rule',
  title: { zh: '促进和规范数据跨境流动规定', en: 'Provisions on Promoting and Regulating Cross-border Data Flows' },
  issuer: { zh: '国家互联网信息办公室', en: 'Cyberspace Administration of China' },
  published: '2024-03-22',
  inForce: '2024-03-22',
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '据公告的转载。', en: 'Read in copies of the announcement.' },
} as const satisfies Source
