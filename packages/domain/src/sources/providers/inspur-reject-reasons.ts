import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'inspur-reject-reasons',
  kind: 'provider',
  title: { zh: '浪潮云：备案驳回原因', en: 'Inspur Cloud: reasons of rejection' },
  issuer: { zh: '浪潮云', en: 'Inspur Cloud' },
  url: 'https://console1.cloud.inspur.com/document/beian/4-question/reject.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期；只读到页首。', en: 'Undated; only the start of the page was readable.' },
} as const satisfies Source
