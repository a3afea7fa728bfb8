/** 录入放假安排 Reads an arrangement that was added while the product runs (the notice of the coming year appears each November). */
import { type Day, isDay } from '../vocabulary/day.ts'
import type { Text } from '../vocabulary/text.ts'
import { type CalendarProblem, calendarProblem } from './calendar-problem.ts'
import { checkCalendarYear } from './check-calendar-year.ts'
import type { CalendarYear, Holiday } from './year.ts'

export type CalendarReading =
  | { readonly ok: true; readonly year: CalendarYear }
  | { readonly ok: false; readonly problems: readonly CalendarProblem[] }

type Fields = Readonly<Record<string, unknown>>

/** What is wrong so far; a reader that cannot read its part notes it here and answers a blank. */
type Notes = CalendarProblem[]

function fieldsOf(data: unknown): Fields {
  return typeof data === 'object' && data !== null ? (data as Fields) : {}
}

function readText(notes: Notes, data: unknown, path: string): Text {
  const { zh, en } = fieldsOf(data)
  const [zhRead, enRead] = [zh, en].map((text) => (typeof text === 'string' ? text.trim() : '')) as [string, string]
  if (!zhRead) notes.push(calendarProblem('text-missing', `${path}.zh`))
  if (!enRead) notes.push(calendarProblem('text-missing', `${path}.en`))
  return { zh: zhRead, en: enRead }
}

function readDay(notes: Notes, data: unknown, path: string): Day {
  if (typeof data === 'string' && isDay(data)) return data
  notes.push(calendarProblem('not-a-day', path))
  return '0000-00-00'
}

function readList<T>(
  notes: Notes,
  data: unknown,
  read: { path: string; item: (data: unknown, path: string) => T },
): T[] {
  if (Array.isArray(data)) return data.map((item: unknown, index) => read.item(item, `${read.path}.${index}`))
  notes.push(calendarProblem('not-a-list', read.path))
  return []
}

function readHoliday(notes: Notes, data: unknown, path: string): Holiday {
  const { name, from, to } = fieldsOf(data)
  return {
    name: readText(notes, name, `${path}.name`),
    from: readDay(notes, from, `${path}.from`),
    to: readDay(notes, to, `${path}.to`),
  }
}

function readNotice(notes: Notes, data: unknown): CalendarYear['notice'] {
  const { title, number, url } = fieldsOf(data)
  const isAddress = typeof url === 'string' && (url === 'unknown' || /^https?:\/\/[^\s/]+/.test(url))
  if (!isAddress) notes.push(calendarProblem('not-an-address', 'notice.url'))
  if (number !== undefined && typeof number !== 'string') notes.push(calendarProblem('text-missing', 'notice.number'))
  return {
    title: readText(notes, title, 'notice.title'),
    ...(typeof number === 'string' ? { number } : {}),
    url: isAddress ? url : 'unknown',
  }
}

function readYear(notes: Notes, data: unknown): number {
  if (typeof data === 'number' && Number.isInteger(data) && data >= 2000 && data <= 2099) return data
  notes.push(calendarProblem('not-a-year', 'year'))
  return 0
}

/** The arrangement when it can be read and makes sense, else every problem with its place. */
export function readCalendarYear(data: unknown): CalendarReading {
  const notes: Notes = []
  const fields = fieldsOf(data)
  const year: CalendarYear = {
    year: readYear(notes, fields.year),
    notice: readNotice(notes, fields.notice),
    holidays: readList(notes, fields.holidays, {
      path: 'holidays',
      item: (item, path) => readHoliday(notes, item, path),
    }),
    makeUpDays: readList(notes, fields.makeUpDays, {
      path: 'makeUpDays',
      item: (item, path) => readDay(notes, item, path),
    }),
  }
  const problems = notes.length > 0 ? notes : checkCalendarYear(year)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, year }
}
