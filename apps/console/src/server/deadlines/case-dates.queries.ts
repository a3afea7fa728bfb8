/** The dates that people tell of a case: an event that no stage brings, or an own date in their own words. */
import type { EventId } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'
import { type Beside, nothingBeside } from './agenda.ts'

export const placeOfTitle = (id: string) => ({ table: 'case_dates', column: 'title', row: id })

/** With the days told in the case this one follows, and the procedures for which cases were opened after it. */
export async function besideOf(trx: Transaction<DB>, caseId: string): Promise<Beside> {
  const tied = await trx
    .selectFrom('follow_ups')
    .selectAll()
    .where((eb) => eb.or([eb('case_id', '=', caseId), eb('follows', '=', caseId)]))
    .execute()
  const rows = await rowsOf(trx, caseId)
  const origin = tied.find((one) => one.case_id === caseId)?.follows
  const handedOn = origin === undefined ? [] : await rowsOf(trx, origin)
  if (rows.length + tied.length + handedOn.length === 0) return nothingBeside
  return {
    told: [...handedOn, ...rows].flatMap(({ event, day }) => (event === null ? [] : [{ event, day }])),
    own: rows.flatMap(({ id, event, day, set_at: setAt }) => (event === null ? [{ id, day, setAt }] : [])),
    opened: tied.flatMap(({ follows, procedure }) => (follows === caseId ? [procedure] : [])),
  }
}

function rowsOf(trx: Transaction<DB>, caseId: string) {
  return trx
    .selectFrom('case_dates')
    .innerJoin('users', 'users.id', 'case_dates.set_by')
    .select(['case_dates.id', 'event', 'title', 'day', 'set_at', 'users.name as set_by_name'])
    .where('case_id', '=', caseId)
    .orderBy('day')
    .orderBy('case_dates.id')
    .execute()
}

export type CaseDate = {
  readonly id: string
  readonly event: EventId | null
  readonly title: string | null
  readonly day: string
  readonly setBy: string
}

/** With their words opened, for those who look at the case. */
export async function caseDatesOf(trx: Transaction<DB>, vault: Vault, caseId: string): Promise<readonly CaseDate[]> {
  const dates: CaseDate[] = []
  for (const { id, event, title, day, set_by_name: setBy } of await rowsOf(trx, caseId)) {
    const words = title === null ? null : await vault.open(trx, placeOfTitle(id), title)
    dates.push({ id, event, title: words, day, setBy })
  }
  return dates
}
