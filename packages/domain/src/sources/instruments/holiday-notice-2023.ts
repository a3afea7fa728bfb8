import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'holiday-notice-2023',
  kind: 'notice',
  title: {
    zh: '国务院办公厅关于2023年部分节假日安排的通知',
    en: 'Notice of the General Office of the State Council on the holiday arrangement of 2023',
  },
  issuer: { zh: '国务院办公厅', en: 'General Office of the State Council' },
  published: '2022-12-08',
  url: 'http://www.gov.cn/zhengce/content/2022-12/08/content_5730844.htm',
  seen: '2026-03-05',
  checkedOn: '2026-11-21',
  note: {
    zh: '日期与地址据 chinese-days 软件包。',
    en: 'The days and the address are those of the package chinese-days.',
  },
} as const satisfies Source
