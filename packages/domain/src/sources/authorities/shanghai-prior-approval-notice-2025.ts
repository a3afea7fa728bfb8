import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'shanghai-prior-approval-notice-2025',
  kind: 'authority',
  title: {
    zh: '上海市通信管理局关于优化 ICP 办理流程、取消相关前置审批的通知（2025年）',
    en: 'Shanghai Communications Administration: notice on simplifying ICP procedures and ending prior approvals (2025)',
  },
  issuer: { zh: '上海市通信管理局', en: 'Shanghai Communications Administration' },
  url: 'https://shca.miit.gov.cn/bsfw/bszn/dxsc/blcx/art/2025/art_79ee96f13cdb485b92bb4551549b5e4e.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '已知存在，全文未读到；标题为概括。', en: 'Known to exist, not readable; the title is descriptive.' },
} as const satisfies Source
