/** Years of the working-day calendar: those built in, those added; an added one is checked, shown with what it moves, stored. */
import { type CalendarYear, calendars, readCalendarYear } from '@beian/domain/calendar'
import type { Kysely } from 'kysely'
import * as z from 'zod'
import { command, type SignedAct } from '../command/command.ts'
import type { DB } from '../db/tables.ts'
import { renewCase } from '../deadlines/renew.ts'
import type { House } from '../house.ts'
import { isRefusal, type Refusal, refuse } from '../problems.ts'
import { noteYearsChanged } from './calendar-in-force.ts'
import { calendarWith, casesReaching, movesUnder } from './moves.ts'
import { readNotice } from './read-notice.ts'

export const pasted = z.strictObject({
  year: z.int().min(2000).max(2099),
  text: z.string().trim().min(1).max(20_000),
  url: z.string().trim().max(500).default(''),
})

type PastedYear = z.output<typeof pasted>

/** The arrangement, or every problem the domain finds in it. */
export function readPasted({ text, ...told }: PastedYear): CalendarYear | Refusal {
  const reading = readCalendarYear(readNotice(text, told))
  if (reading.ok) return reading.year
  const { refused } = refuse('arrangement-refused', { path: 'text' })
  return { refused: [...refused, ...reading.problems] }
}

export async function listYears(db: Kysely<DB>) {
  const added = await db
    .selectFrom('calendar_years')
    .innerJoin('users', 'users.id', 'calendar_years.loaded_by')
    .select(['year', 'arrangement', 'loaded_at', 'users.name as loaded_by_name'])
    .orderBy('year', 'desc')
    .execute()
  return {
    added: added.map(({ arrangement, loaded_at: loadedAt, loaded_by_name: loadedBy }) => {
      const year = JSON.parse(arrangement) as CalendarYear
      return { ...year, loadedAt, loadedBy, replaces: calendars.some((one) => one.year === year.year) }
    }),
    builtIn: calendars.toReversed(),
  }
}

/** What would move, before anything is stored. */
export function previewYear({ db, vault, clock }: House, asked: PastedYear) {
  const year = readPasted(asked)
  if (isRefusal(year)) return Promise.resolve(year)
  return db.transaction().execute(async (trx) => {
    const calendar = await calendarWith(trx, year.year, year)
    return { year, moves: await movesUnder({ trx, vault, at: clock.now() }, year.year, calendar) }
  })
}

export const loadYear = command({
  input: pasted,
  by: 'administrator',
  revises: 'nothing',
  run: async (act, input) => {
    const read = readPasted(input)
    if (isRefusal(read)) return read
    const { year } = read
    const known = await act.trx.selectFrom('calendar_years').select('rev').where('year', '=', year).executeTakeFirst()
    const values = { arrangement: JSON.stringify(read), loaded_at: act.at, loaded_by: act.user.id }
    const rev = (known?.rev ?? 0) + 1
    noteYearsChanged()
    await act.trx
      .insertInto('calendar_years')
      .values({ year, ...values, rev })
      .onConflict((conflict) => conflict.column('year').doUpdateSet({ ...values, rev }))
      .execute()
    return settle(act, year, 'calendar.year-loaded')
  },
})

/** The built-in year counts again, or the days are provisional as before. */
export const removeYear = command({
  input: z.strictObject({ year: z.int() }),
  by: 'administrator',
  revises: 'nothing',
  run: async (act, { year }) => {
    noteYearsChanged()
    const { numDeletedRows } = await act.trx.deleteFrom('calendar_years').where('year', '=', year).executeTakeFirst()
    if (Number(numDeletedRows) === 0) return refuse('unknown-year', { path: 'year' })
    return settle(act, year, 'calendar.year-removed')
  },
})

async function settle(act: SignedAct, year: number, action: `calendar.${string}`) {
  const renewing = { trx: act.trx, vault: act.house.vault, at: act.at }
  const cases = await casesReaching(act.trx, year)
  for (const id of cases) await renewCase(renewing, id, 'calendar')
  await act.journal({ action, subject: `year:${year}`, details: { year, cases: cases.length } })
  return { cases: cases.length }
}
