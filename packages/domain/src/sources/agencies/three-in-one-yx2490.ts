import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'three-in-one-yx2490',
  kind: 'agency',
  title: { zh: '三证合一说明（另一页面）', en: 'The “three certificates in one” explained (another page)' },
  issuer: { zh: 'yx2490.com', en: 'yx2490.com' },
  url: 'http://yx2490.com/show.php?id=80',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
