import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'mpgcw-filing-list',
  kind: 'agency',
  title: { zh: '小程序备案驳回原因清单', en: 'List of reasons for rejecting mini-programs' },
  issuer: { zh: 'mpgcw.com', en: 'mpgcw.com' },
  url: 'https://www.mpgcw.com/10285.html',
  seen: '2024-03-01',
  checkedOn: '2026-11-21',
  note: { zh: '约 2024 年 3 月。', en: 'About March 2024.' },
} as const satisfies Source
