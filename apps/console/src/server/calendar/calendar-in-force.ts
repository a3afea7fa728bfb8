/** 工作日历 The calendar by which deadlines are counted: the years that come with the program and those added here. */
import { type Calendar, type CalendarYear, calendarOf, calendars, publishedCalendar } from '@beian/domain/calendar'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'

type Reader = Kysely<DB> | Transaction<DB>

export async function addedYears(db: Reader): Promise<readonly CalendarYear[]> {
  const rows = await db.selectFrom('calendar_years').select('arrangement').orderBy('year').execute()
  return rows.map(({ arrangement }) => JSON.parse(arrangement) as CalendarYear)
}

/** An added year stands in for the built-in one of the same number: a notice may be corrected. */
export async function calendarInForce(db: Reader): Promise<Calendar> {
  const added = await addedYears(db)
  return added.length === 0 ? publishedCalendar : calendarOf([...calendars, ...added])
}
