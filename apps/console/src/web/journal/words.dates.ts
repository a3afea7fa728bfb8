/** What the journal calls deeds with dates, books, fees and what comes after approval. */
import type { Text } from '@beian/domain/vocabulary'

export const dateWords: Readonly<Record<string, Text>> = {
  'deadlines.day-told': { zh: '填写事件日期', en: 'told the day of an event' },
  'deadlines.date-added': { zh: '添加自定日期', en: 'added a date' },
  'deadlines.date-removed': { zh: '删除日期', en: 'removed a date' },
  'rules.noted': { zh: '记录随程序提供的规则书', en: 'noted the rulebook of the program' },
  'rules.loaded': { zh: '载入规则书', en: 'loaded a rulebook' },
  'rules.accepted': { zh: '接受规则更新', en: 'accepted the newer rulebook' },
  'house-rules.added': { zh: '添加内部规则', en: 'added a house rule' },
  'house-rules.withdrawn': { zh: '撤回内部规则', en: 'withdrew a house rule' },
  'follow-ups.tied': { zh: '建立后续案件', en: 'opened a case that follows' },
  'evidence.added': { zh: '记录人工查询', en: 'recorded a look by hand' },
  'home-pages.scheduled': { zh: '设定首页巡检', en: 'set when home pages are checked' },
  'home-pages.checked': { zh: '检查首页', en: 'checked home pages' },
  'home-pages.settled': { zh: '处理巡检任务', en: 'settled a task from a home page' },
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
