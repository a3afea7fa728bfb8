import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'mofo-pilot-2024',
  kind: 'press',
  title: { zh: '中国试点放宽外资准入', en: 'China pilots relaxed foreign ownership' },
  issuer: { zh: 'Morrison Foerster', en: 'Morrison Foerster' },
  url: 'https://www.mofo.com/resources/insights/240418-china-pilots-relaxed-foreign-ownership',
  seen: '2024-04-18',
  checkedOn: '2026-11-21',
  note: { zh: '据他文引用，未直接读到。', en: 'Cited elsewhere, not read directly.' },
} as const satisfies Source
