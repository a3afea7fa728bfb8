/** 工作日历 The calendar by which deadlines are counted: the years that come with the program and those added here. */
import { type Calendar, type CalendarYear, calendarOf, calendars, publishedCalendar } from '@beian/domain/calendar'
import type { Kysely, Transaction } from 'kysely'
import { readyQuery } from '../db/ready.ts'
import type { DB } from '../db/tables.ts'

type Reader = Kysely<DB> | Transaction<DB>

const arrangements = readyQuery((db: Reader) => db.selectFrom('calendar_years').select('arrangement').orderBy('year'))

export async function addedYears(db: Reader): Promise<readonly CalendarYear[]> {
  return (await arrangements(db, {})).map(({ arrangement }) => JSON.parse(arrangement) as CalendarYear)
}

/** Counted up with each year that is added or taken away, before its transaction commits. */
let changes = 0

/** To be called by whoever writes years. */
export function noteYearsChanged(): void {
  changes++
}

type Known = { readonly changes: number; readonly calendar: Calendar }

/** By database: one process at a time works in a data directory, so that nobody else writes years. */
const known = new WeakMap<Reader, Known>()

/**
 * An added year stands in for the built-in one of the same number: a notice may be corrected. Inside a transaction it is
 * read anew; outside of one a read waits for the transaction that writes, and what it finds holds until the next.
 */
export async function calendarInForce(db: Reader): Promise<Calendar> {
  const before = db.isTransaction ? undefined : known.get(db)
  if (before?.changes === changes) return before.calendar
  const now = { changes, calendar: await readCalendar(db) }
  if (!db.isTransaction) known.set(db, now)
  return now.calendar
}

async function readCalendar(db: Reader): Promise<Calendar> {
  const years = await addedYears(db)
  return years.length === 0 ? publishedCalendar : calendarOf([...calendars, ...years])
}
