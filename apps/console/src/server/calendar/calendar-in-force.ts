/** 工作日历 The calendar by which deadlines are counted: the years that come with the program and those added here. */
import { type Calendar, type CalendarYear, calendarOf, calendars, publishedCalendar } from '@beian/domain/calendar'
import type { Kysely, Transaction } from 'kysely'
import { readyQuery } from '../db/ready.ts'
import type { DB } from '../db/tables.ts'

type Reader = Kysely<DB> | Transaction<DB>

const arrangements = readyQuery((db: Reader) => db.selectFrom('calendar_years').select('arrangement').orderBy('year'))

export async function addedYears(db: Reader): Promise<readonly CalendarYear[]> {
  return read(await arrangements(db, {}))
}

const read = (rows: readonly { arrangement: string }[]) =>
  rows.map(({ arrangement }) => JSON.parse(arrangement) as CalendarYear)

/** The last calendar made of added years: each page of the list asks for it, and years are seldom added. */
let made = { of: '', calendar: publishedCalendar }

/** An added year stands in for the built-in one of the same number: a notice may be corrected. */
export async function calendarInForce(db: Reader): Promise<Calendar> {
  const rows = await arrangements(db, {})
  if (rows.length === 0) return publishedCalendar
  const of = rows.map(({ arrangement }) => arrangement).join()
  if (made.of !== of) made = { of, calendar: calendarOf([...calendars, ...read(rows)]) }
  return made.calendar
}
