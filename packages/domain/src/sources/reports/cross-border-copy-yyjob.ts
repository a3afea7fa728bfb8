import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'cross-border-copy-yyjob',
  kind: 'press',
  title: { zh: '促进和规范数据跨境流动规定（转载）', en: 'Provisions on cross-border data flows (copy)' },
  issuer: { zh: 'yyjob.cn', en: 'yyjob.cn' },
  url: 'http://www.yyjob.cn/06010896.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
