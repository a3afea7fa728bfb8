/** 2024: days of the notice, as holiday-cn carries them (source `holiday-cn`). */
import type { CalendarYear } from './year.ts'

export default {
  year: 2024,
  notice: {
    title: {
      zh: '国务院办公厅关于2024年部分节假日安排的通知',
      en: 'Notice of the General Office of the State Council on the holiday arrangement of 2024',
    },
    url: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
  },
  holidays: [
    { name: { zh: '元旦', en: 'New Year' }, from: '2024-01-01', to: '2024-01-01' },
    { name: { zh: '春节', en: 'Spring Festival' }, from: '2024-02-10', to: '2024-02-17' },
    { name: { zh: '清明节', en: 'Qingming' }, from: '2024-04-04', to: '2024-04-06' },
    { name: { zh: '劳动节', en: 'Labour Day' }, from: '2024-05-01', to: '2024-05-05' },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, from: '2024-06-10', to: '2024-06-10' },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, from: '2024-09-15', to: '2024-09-17' },
    { name: { zh: '国庆节', en: 'National Day' }, from: '2024-10-01', to: '2024-10-07' },
  ],
  makeUpDays: [
    '2024-02-04',
    '2024-02-18',
    '2024-04-07',
    '2024-04-28',
    '2024-05-11',
    '2024-09-14',
    '2024-09-29',
    '2024-10-12',
  ],
} as const satisfies CalendarYear
