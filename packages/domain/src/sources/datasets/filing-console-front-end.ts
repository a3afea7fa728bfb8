import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'filing-console-front-end',
  kind: 'dataset',
  title: { zh: '备案系统前端源码中的字典', en: 'Dictionaries in the public source of a filing console' },
  issuer: { zh: '发布者不详', en: 'Publisher not recorded' },
  anonymous: true,
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '公开源码，地址未记录。', en: 'Public source code, address not recorded.' },
} as const satisfies Source
