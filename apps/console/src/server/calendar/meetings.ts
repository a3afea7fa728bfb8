/** 约定 What was agreed with people in a stretch of days, held or missed since, but not what was called off; words opened. */
import { type Day, dayOf, type Instant } from '@beian/domain/vocabulary'
import { sql, type Transaction } from 'kysely'
import { type AppointmentWords, placeOfWords } from '../appointments/appointments.queries.ts'
import { openJson } from '../cases/keeping.ts'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'
import type { Asked } from './entries.ts'

/** Midnight in China before a day, as an instant. */
const startOf = (day: Day) => new Date(`${day}T00:00:00+08:00`).toISOString() as Instant
const endOf = (day: Day) => `${day}T16:00:00.000Z` as Instant

export async function meetingsIn(trx: Transaction<DB>, vault: Vault, asked: Asked) {
  const meetings = []
  for (const row of await rowsIn(trx, asked)) {
    const told = await openJson<AppointmentWords>({ trx, vault }, placeOfWords(row.id), row.words)
    meetings.push({
      kind: 'appointment' as const,
      id: row.id,
      caseId: row.case_id,
      client: row.client_name,
      at: row.at,
      day: dayOf(row.at),
      by: row.by,
      state: row.state,
      what: told?.what ?? '',
      where: told?.where ?? '',
      person: row.person_name,
    })
  }
  return meetings
}

function rowsIn(trx: Transaction<DB>, { from, to, consultant }: Asked) {
  return trx
    .selectFrom('appointments')
    .innerJoin('cases', 'cases.id', 'appointments.case_id')
    .innerJoin('clients', 'clients.id', 'cases.client_id')
    .select(['appointments.id', 'appointments.case_id', 'appointments.at', 'appointments.by', 'appointments.state'])
    .select(['appointments.words', 'clients.name as client_name'])
    .select(
      sql<string | null>`(
        select name from persons where persons.case_id = appointments.case_id and persons.id = appointments.person_id)`.as(
        'person_name',
      ),
    )
    .where('appointments.state', 'in', ['agreed', 'held', 'missed'])
    .where('appointments.withdrawn_at', 'is', null)
    .where('appointments.at', '>=', startOf(from))
    .where('appointments.at', '<', endOf(to))
    .$if(consultant !== undefined, (q) => q.where('cases.consultant_id', '=', consultant ?? ''))
    .orderBy('appointments.at')
    .orderBy('appointments.id')
    .execute()
}
