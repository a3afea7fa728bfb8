import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'holiday-notice-2026',
  kind: 'notice',
  title: {
    zh: '国务院办公厅关于2026年部分节假日安排的通知',
    en: 'Notice of the General Office of the State Council on the holiday arrangement of 2026',
  },
  issuer: { zh: '国务院办公厅', en: 'General Office of the State Council' },
  url: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  seen: '2026-08-07',
  checkedOn: '2026-11-21',
} as const satisfies Source
