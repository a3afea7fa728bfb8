import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'operations-note-2026',
  kind: 'press',
  title: { zh: '2026 年运维笔记：公安备案数据码', en: 'Operations note of 2026 on the public-security data code' },
  issuer: { zh: '发布者不详', en: 'Publisher not recorded' },
  anonymous: true,
  url: 'unknown',
  seen: '2026-01-01',
  checkedOn: '2026-11-21',
  note: { zh: '地址未记录；仅知年份。', en: 'Address not recorded; only the year is known.' },
} as const satisfies Source
