/** 2023: days of the package chinese-days, whose source quotes the notice. */
import type { CalendarYear } from './year.ts'

export default {
  year: 2023,
  notice: {
    title: {
      zh: '国务院办公厅关于2023年部分节假日安排的通知',
      en: 'Notice of the General Office of the State Council on the holiday arrangement of 2023',
    },
    url: 'http://www.gov.cn/zhengce/content/2022-12/08/content_5730844.htm',
  },
  holidays: [
    { name: { zh: '元旦', en: 'New Year' }, from: '2022-12-31', to: '2023-01-02' },
    { name: { zh: '春节', en: 'Spring Festival' }, from: '2023-01-21', to: '2023-01-27' },
    { name: { zh: '清明节', en: 'Qingming' }, from: '2023-04-05', to: '2023-04-05' },
    { name: { zh: '劳动节', en: 'Labour Day' }, from: '2023-04-29', to: '2023-05-03' },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, from: '2023-06-22', to: '2023-06-24' },
    {
      name: { zh: '中秋节、国庆节', en: 'Mid-Autumn Festival and National Day' },
      from: '2023-09-29',
      to: '2023-10-06',
    },
  ],
  makeUpDays: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'],
} as const satisfies CalendarYear
