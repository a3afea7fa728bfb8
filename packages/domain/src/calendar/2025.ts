/** 2025: days of the notice, as holiday-cn carries them (source `holiday-cn`). */
import type { CalendarYear } from './year.ts'

export default {
  year: 2025,
  notice: {
    title: {
      zh: '国务院办公厅关于2025年部分节假日安排的通知',
      en: 'Notice of the General Office of the State Council on the holiday arrangement of 2025',
    },
    url: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
  },
  holidays: [
    { name: { zh: '元旦', en: 'New Year' }, from: '2025-01-01', to: '2025-01-01' },
    { name: { zh: '春节', en: 'Spring Festival' }, from: '2025-01-28', to: '2025-02-04' },
    { name: { zh: '清明节', en: 'Qingming' }, from: '2025-04-04', to: '2025-04-06' },
    { name: { zh: '劳动节', en: 'Labour Day' }, from: '2025-05-01', to: '2025-05-05' },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, from: '2025-05-31', to: '2025-06-02' },
    {
      name: { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' },
      from: '2025-10-01',
      to: '2025-10-08',
    },
  ],
  makeUpDays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
} as const satisfies CalendarYear
