import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'three-in-one-zx08',
  kind: 'agency',
  title: { zh: '三证合一说明', en: 'The “three certificates in one” explained' },
  issuer: { zh: 'zx08.cn', en: 'zx08.cn' },
  url: 'http://www.zx08.cn/article/190113.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
