/** 到期 When a limit given in any unit ends: the one door for deadlines. */
import { type Day, isDay } from '../vocabulary/day.ts'
import { dayOf, type Instant } from '../vocabulary/instant.ts'
import type { Text } from '../vocabulary/text.ts'
import type { Unit } from '../vocabulary/unit.ts'
import { addCalendarDays } from './add-calendar-days.ts'
import { addMonths } from './add-months.ts'
import { addWorkingDays, countBackWorkingDays } from './add-working-days.ts'
import type { Calendar } from './calendar-of.ts'
import { countBack } from './count-back.ts'
import type { Counted, Step } from './counted.ts'
import { nearestWorkingDay } from './nearest-working-day.ts'

export type Limit = {
  readonly event: Day | Instant
  readonly amount: number
  readonly unit: Unit
  readonly direction: 'after' | 'before'
  /** How long a right lasts, in months or years: it ends on its date, working day or not. */
  readonly lasts?: boolean
}

/** What a reader must be told beside the day. */
export const cautions = {
  'year-not-published': {
    zh: '该年度放假安排尚未公布，仅按周末和已知法定节假日推算，结果为暂定。',
    en: 'The holiday arrangement of that year is not published: only weekends and known statutory days were counted, so the day is provisional.',
  },
  'half-day-rounded-up': {
    zh: '法律未规定工作时间，半个工作日按一个整工作日计算。',
    en: 'The law does not define working hours, so half a working day was counted as a whole one.',
  },
  'hour-not-known': {
    zh: '事件只有日期、没有时刻，按当日零时起算，以策安全。',
    en: 'The event has a day but no hour; it was counted from midnight of that day, to be safe.',
  },
} as const satisfies Record<string, Text>
export type Caution = keyof typeof cautions

export type Due = Counted & {
  /** Only for limits in hours. */
  readonly instant?: Instant
  readonly cautions: readonly Caution[]
}

const MILLISECONDS_AN_HOUR = 60 * 60 * 1000

type Count = (calendar: Calendar, event: Day, amount: number) => Counted

/** The same date so many months on (or back), then the nearest working day after (or before) it. */
function months(each: number, step: Step): Count {
  return (calendar, event, amount) => nearestWorkingDay(calendar, addMonths(event, step * each * amount), step)
}

const counts: Record<Exclude<Unit, 'hour'>, Record<Limit['direction'], Count>> = {
  'half-working-day': {
    after: (calendar, event, halves) => addWorkingDays(calendar, event, Math.ceil(halves / 2)),
    before: (calendar, event, halves) => countBackWorkingDays(calendar, event, Math.ceil(halves / 2)),
  },
  'working-day': { after: addWorkingDays, before: countBackWorkingDays },
  'calendar-day': { after: addCalendarDays, before: countBack },
  month: { after: months(1, 1), before: months(1, -1) },
  year: { after: months(12, 1), before: months(12, -1) },
}

/** Hours run through nights and holidays. */
function hoursFrom({ event, amount, direction }: Limit): Due {
  const isWholeDay = isDay(event)
  const start = isWholeDay ? Date.parse(`${event}T00:00:00+08:00`) : Date.parse(event)
  const hours = direction === 'after' ? amount : -amount
  const instant = new Date(start + hours * MILLISECONDS_AN_HOUR).toISOString() as Instant
  return { day: dayOf(instant), instant, provisional: false, cautions: isWholeDay ? ['hour-not-known'] : [] }
}

/** Read off the date: only months and years can be; a right counted in days is counted as any limit. */
function dateOf(start: Day, { amount, unit, direction }: Limit): Due {
  const months = unit === 'year' ? 12 * amount : amount
  return { day: addMonths(start, direction === 'after' ? months : -months), provisional: false, cautions: [] }
}

/**
 * The last day (and, for hours, the last moment) of a limit. 20 working days after 2026-09-30 is 2026-11-03.
 * Amounts are whole and not negative: others are a fault of the book, not of a person.
 */
export function dueFrom(calendar: Calendar, limit: Limit): Due {
  const { event, amount, unit, direction, lasts } = limit
  if (!Number.isInteger(amount) || amount < 0) throw new RangeError(`a limit of ${amount} ${unit} cannot be counted`)
  if (unit === 'hour') return hoursFrom(limit)
  const start = isDay(event) ? event : dayOf(event)
  if (lasts && (unit === 'month' || unit === 'year')) return dateOf(start, limit)
  const counted = counts[unit][direction](calendar, start, amount)
  const said: Caution[] = []
  if (counted.provisional) said.push('year-not-published')
  if (unit === 'half-working-day' && amount % 2 === 1) said.push('half-day-rounded-up')
  return { ...counted, cautions: said }
}
