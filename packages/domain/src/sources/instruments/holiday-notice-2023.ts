import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'holiday-notice-2023',
  kind: 'notice',
  title: {
    zh: '国务院办公厅关于2023年部分节假日安排的通知',
    en: 'Notice of the General Office of the State Council on the holiday arrangement of 2023',
  },
  issuer: { zh: '国务院办公厅', en: 'General Office of the State Council' },
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '日期据 chinese-days 软件包的数据；地址未记录。',
    en: 'The days are those of the package chinese-days; address not recorded.',
  },
} as const satisfies Source
