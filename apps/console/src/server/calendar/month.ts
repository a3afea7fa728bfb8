/** 月历 One month for the people who work here: its days, what is due, what was agreed, and tasks, all in their words. */
import { dayOf } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import { placeOfTitle } from '../deadlines/case-dates.queries.ts'
import type { House } from '../house.ts'
import { tasksBetween } from '../tasks/tasks.queries.ts'
import { addedYears, calendarInForce } from './calendar-in-force.ts'
import { daysBetweenOf, weeksOf } from './days.ts'
import { type Entry, entriesIn } from './entries.ts'
import { meetingsIn } from './meetings.ts'

export type MonthAsked = { readonly month: string; readonly consultant?: string | undefined }

export function monthOf({ db, vault, clock }: House, { month, consultant }: MonthAsked) {
  return db.transaction().execute(async (trx) => {
    const span = weeksOf(month)
    const known = { calendar: await calendarInForce(trx), added: await addedYears(trx) }
    const days = daysBetweenOf(known, span)
    const entries = await entriesIn(trx, { ...span, consultant })
    return {
      today: dayOf(clock.now()),
      days,
      entries: await Promise.all(entries.map((entry) => inOwnWords(trx, vault, entry))),
      meetings: await meetingsIn(trx, vault, { ...span, consultant }),
      tasks: await tasksBetween(trx, vault, { ...span, consultant }),
      colleagues: await trx
        .selectFrom('users')
        .select(['id', 'name'])
        .where('disabled_at', 'is', null)
        .orderBy('name')
        .execute(),
    }
  })
}

async function inOwnWords(trx: Transaction<DB>, vault: House['vault'], entry: Entry): Promise<Entry> {
  if (entry.ownId === null) return entry
  const row = await trx.selectFrom('case_dates').select('title').where('id', '=', entry.ownId).executeTakeFirst()
  if (!row?.title) return entry
  const words = await vault.open(trx, placeOfTitle(entry.ownId), row.title)
  return { ...entry, title: { zh: words, en: words } }
}
