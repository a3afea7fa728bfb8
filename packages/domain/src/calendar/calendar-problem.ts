/** What can be wrong with an arrangement that somebody adds, in words. */
import type { Day } from '../vocabulary/day.ts'
import type { Problem } from '../vocabulary/problem.ts'
import type { Text } from '../vocabulary/text.ts'

type Words = { readonly message: Text; readonly fix: Text }

const asInNotice: Text = { zh: '请对照国务院办公厅通知核对。', en: 'Compare it with the notice of the State Council.' }

const words = {
  'not-a-year': {
    message: { zh: '年份应为 2000 至 2099 之间的整数。', en: 'The year must be a whole number from 2000 to 2099.' },
    fix: { zh: '填写安排所属的年份，例如 2027。', en: 'Give the year of the arrangement, for example 2027.' },
  },
  'not-a-day': {
    message: { zh: '不是存在的日期。', en: 'This is not a day that exists.' },
    fix: { zh: '按“年-月-日”填写，例如 2027-02-05。', en: 'Write year-month-day, for example 2027-02-05.' },
  },
  'not-a-list': {
    message: { zh: '缺少列表。', en: 'The list is missing.' },
    fix: { zh: '没有内容时填写空列表。', en: 'Give an empty list when there is nothing.' },
  },
  'text-missing': {
    message: { zh: '缺少文字。', en: 'The text is missing.' },
    fix: { zh: '填写中文和英文两种文字。', en: 'Give the text in Chinese and in English.' },
  },
  'not-an-address': {
    message: { zh: '不是网址。', en: 'This is not an address.' },
    fix: {
      zh: '填写以 https:// 开头的通知网址，不知道时填写 unknown。',
      en: 'Give the address of the notice, beginning with https://, or “unknown”.',
    },
  },
  'ends-before-it-begins': {
    message: { zh: '假期的结束日早于开始日。', en: 'The holiday ends before it begins.' },
    fix: { zh: '对调或更正两个日期。', en: 'Swap or correct the two days.' },
  },
  'outside-the-year': {
    message: {
      zh: '日期不属于该年度（最早可为上一年 12 月 29 日）。',
      en: 'The day does not belong to this year (the earliest is 29 December of the year before).',
    },
    fix: asInNotice,
  },
  'too-long': {
    message: { zh: '假期超过 12 天，多半是笔误。', en: 'The holiday is longer than 12 days, most likely a slip.' },
    fix: asInNotice,
  },
  overlap: {
    message: {
      zh: '同一天重复出现，或既是假日又是调休上班日。',
      en: 'The day stands here twice, or is both a day off and a make-up day.',
    },
    fix: asInNotice,
  },
  'not-a-weekend': {
    message: { zh: '调休上班日应为周六或周日。', en: 'A make-up day must be a Saturday or a Sunday.' },
    fix: asInNotice,
  },
  'statutory-day-missing': {
    message: { zh: '缺少法定节假日 {day}。', en: 'The statutory holiday {day} is missing.' },
    fix: asInNotice,
  },
} as const satisfies Record<string, Words>

export type CalendarProblemCode = keyof typeof words
export type CalendarProblem = Problem<CalendarProblemCode>

/** The problem at this place; `day` is named where the words ask for it. */
export function calendarProblem(code: CalendarProblemCode, path: string, day?: Day): CalendarProblem {
  const { message, fix } = words[code]
  if (day === undefined) return { code, path, message, fix }
  return { code, path, message: { zh: message.zh.replace('{day}', day), en: message.en.replace('{day}', day) }, fix }
}
