import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'shandong-licence-annual-report',
  kind: 'authority',
  title: { zh: '山东省增值电信业务经营许可证年报通知', en: 'Shandong: notice on the licence holders’ annual report' },
  issuer: { zh: '山东省通信管理局', en: 'Shandong Communications Administration' },
  url: 'http://9655.cn/article/2429.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '地址为转载。', en: 'The address is a copy.' },
} as const satisfies Source
