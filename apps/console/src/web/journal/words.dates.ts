/** What the journal calls deeds with dates, books, fees and what comes after approval. */
import type { Text } from '@beian/domain/vocabulary'

export const dateWords: Readonly<Record<string, Text>> = {
  'deadlines.day-told': { zh: '填写事件日期', en: 'told the day of an event' },
  'deadlines.date-added': { zh: '添加自定日期', en: 'added a date' },
  'deadlines.date-removed': { zh: '删除日期', en: 'removed a date' },
  'fees.added': { zh: '添加费用', en: 'added a fee' },
  'fees.changed': { zh: '修改费用', en: 'changed a fee' },
  'fees.paid': { zh: '记录付款', en: 'recorded a payment' },
  'fees.unpaid': { zh: '撤回付款', en: 'took a payment back' },
  'fees.removed': { zh: '删除费用', en: 'removed a fee' },
  'fees.exported': { zh: '导出费用', en: 'exported the fees' },
  'feeds.made': { zh: '生成日历订阅地址', en: 'made a calendar address' },
  'feeds.revoked': { zh: '撤销日历订阅地址', en: 'revoked a calendar address' },
  'calendar.year-loaded': { zh: '载入放假安排', en: 'loaded a holiday arrangement' },
  'calendar.year-removed': { zh: '移除放假安排', en: 'removed a holiday arrangement' },
}
