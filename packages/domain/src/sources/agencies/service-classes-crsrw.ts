import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'service-classes-crsrw',
  kind: 'agency',
  title: { zh: '增值电信业务分类', en: 'Classes of value-added services' },
  issuer: { zh: 'crsrw.com', en: 'crsrw.com' },
  url: 'http://crsrw.com/qiyezixun/26880.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
