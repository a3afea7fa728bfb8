import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-sms-verification-notice',
  kind: 'provider',
  title: { zh: '腾讯云：工信部增加备案短信验证功能通知', en: 'Tencent Cloud: notice on MIIT’s SMS check' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'unknown',
  cite: 'tencentyun/qcloud-documents:…/备案相关通知/工信部增加备案短信验证功能通知.md',
  seen: '2021-07-15',
  checkedOn: '2026-11-21',
  note: {
    zh: '所读版本晚于 2021-07-15（该日分叉的副本中没有），确切日期不详。',
    en: 'The version read is later than 2021-07-15 (absent from a fork cut on that day); exact date unknown.',
  },
} as const satisfies Source
