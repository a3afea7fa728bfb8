import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'chinese-days',
  kind: 'dataset',
  title: { zh: 'chinese-days 软件包', en: 'The package chinese-days' },
  issuer: { zh: 'vsme', en: 'vsme' },
  url: 'https://github.com/vsme/chinese-days',
  cite: 'vsme/chinese-days',
  seen: '2026-03-05',
  checkedOn: '2026-11-21',
} as const satisfies Source
