import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'guangdong-licence-annual-report-2018',
  kind: 'authority',
  title: {
    zh: '广东省增值电信业务经营许可证年报通知（2018年）',
    en: 'Guangdong: notice on the licence holders’ annual report (2018)',
  },
  issuer: { zh: '广东省通信管理局', en: 'Guangdong Communications Administration' },
  url: 'http://hy1518.com/newsinfo/97923.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '地址为转载。', en: 'The address is a copy.' },
} as const satisfies Source
