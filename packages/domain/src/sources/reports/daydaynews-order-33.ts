import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'daydaynews-order-33',
  kind: 'press',
  title: { zh: '第33号令英译（开头）', en: 'Order 33 in English (beginning)' },
  issuer: { zh: 'DayDayNews', en: 'DayDayNews' },
  url: 'https://daydaynews.cc/en/technology/amp/3283983.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
