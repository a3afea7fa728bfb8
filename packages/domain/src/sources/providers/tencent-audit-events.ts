import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-audit-events',
  kind: 'provider',
  title: { zh: '腾讯云：备案操作审计事件', en: 'Tencent Cloud: audit events of the filing console' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'https://cloud.tencent.com/document/product/629/100205',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
