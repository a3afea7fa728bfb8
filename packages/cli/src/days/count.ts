/** 数日子 The three questions about working days, in the shapes in which they are answered. */
import {
  addWorkingDays,
  calendars,
  countBackWorkingDays,
  isWorkingDay,
  publishedCalendar,
  workingDaysBetween,
} from '@beian/domain/calendar'
import type { Day, Text } from '@beian/domain/vocabulary'
import { type DayProblem, isDayProblem, readDay, tooFar } from './read-day.ts'

type Refused = { readonly problem: DayProblem }
export type DayAnswer = {
  readonly date: Day
  readonly workday: boolean
  readonly provisional: boolean
  readonly name: Text | null
}
export type AddAnswer = { readonly from: Day; readonly n: number; readonly date: Day; readonly provisional: boolean }
export type BetweenAnswer = {
  readonly from: Day
  readonly to: Day
  readonly workdays: number
  readonly provisional: boolean
}

const MOST = 10_000

export function dayAnswer(typed: string): DayAnswer | Refused {
  const date = readDay(typed)
  if (isDayProblem(date)) return { problem: date }
  const { working, provisional } = isWorkingDay(publishedCalendar, date)
  return { date, workday: working, provisional, name: nameOf(date) }
}

/** The holiday a day belongs to, or that it is made up for one; an ordinary day has no name. */
function nameOf(day: Day): Text | null {
  for (const { holidays, makeUpDays } of calendars) {
    const holiday = holidays.find(({ from, to }) => from <= day && day <= to)
    if (holiday) return holiday.name
    if (makeUpDays.includes(day)) return { zh: '调休上班', en: 'make-up working day' }
  }
  return null
}

export function addAnswer(typed: readonly [string, string]): AddAnswer | Refused {
  const from = readDay(typed[0])
  if (isDayProblem(from)) return { problem: from }
  const n = /^[+-]?\d+$/.test(typed[1]) ? Number(typed[1]) : Number.NaN
  if (!Number.isInteger(n) || Math.abs(n) > MOST) return { problem: notACount(typed[1]) }
  const counted = n < 0 ? countBackWorkingDays(publishedCalendar, from, -n) : addWorkingDays(publishedCalendar, from, n)
  if (isDayProblem(readDay(counted.day))) return { problem: tooFar }
  return { from, n, date: counted.day, provisional: counted.provisional }
}

export function betweenAnswer(typed: readonly [string, string]): BetweenAnswer | Refused {
  const [from, to] = [readDay(typed[0]), readDay(typed[1])]
  if (isDayProblem(from)) return { problem: from }
  if (isDayProblem(to)) return { problem: to }
  const { days, provisional } = workingDaysBetween(publishedCalendar, from, to)
  return { from, to, workdays: days, provisional }
}

function notACount(text: string): DayProblem {
  const shown = text.slice(0, 40)
  return {
    code: 'not-a-count',
    message: { zh: `“${shown}”不是工作日的个数`, en: `“${shown}” is no number of working days` },
    fix: {
      zh: `请写整数，往前数用负数，不超过 ${MOST}，例如 "2026-02-13 20"`,
      en: `Write a whole number, negative to count back, up to ${MOST}: "2026-02-13 20"`,
    },
  }
}
