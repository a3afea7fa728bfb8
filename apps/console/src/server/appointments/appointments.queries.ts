/** The appointments of a case with their history, their words opened. */
import type { Instant } from '@beian/domain/vocabulary'
import { type Keeping, openJson } from '../cases/keeping.ts'
import type { Meeting } from './appointments.table.ts'

export type AppointmentWords = { readonly what: string; readonly where: string; readonly note: string }
export type Move = {
  readonly from: Instant
  readonly to: Instant
  readonly because: 'moved' | 'missed'
  readonly reason: string | null
  readonly movedAt: Instant
}

export const placeOfWords = (id: string) => ({ table: 'appointments', column: 'words', row: id })
export const placeOfReason = (id: string, place: number) => ({
  table: 'appointment_moves',
  column: 'reason',
  row: `${id}/${place}`,
})

async function movesOf(keeping: Keeping, id: string): Promise<readonly Move[]> {
  const rows = await keeping.trx
    .selectFrom('appointment_moves')
    .selectAll()
    .where('appointment_id', '=', id)
    .orderBy('place')
    .execute()
  const moves: Move[] = []
  for (const { place, from_at: from, to_at: to, because, reason, moved_at: movedAt } of rows) {
    const words = await openJson<string>(keeping, placeOfReason(id, place), reason)
    moves.push({ from, to, because, reason: words ?? null, movedAt })
  }
  return moves
}

export type AppointmentRow = AppointmentWords & {
  readonly id: string
  readonly step: string | null
  readonly person: string | null
  readonly by: Meeting
  readonly at: Instant
  readonly state: 'agreed' | 'held' | 'missed' | 'cancelled'
  readonly settledAt: Instant | null
  readonly recordedAt: Instant
  readonly moves: readonly Move[]
}

export async function readAppointments(keeping: Keeping): Promise<readonly AppointmentRow[]> {
  const rows = await keeping.trx
    .selectFrom('appointments')
    .selectAll()
    .where('case_id', '=', keeping.caseId)
    .orderBy('at')
    .execute()
  const told: AppointmentRow[] = []
  for (const { id, step, person_id, by, at, state, settled_at, recorded_at, words } of rows) {
    const opened = await openJson<AppointmentWords>(keeping, placeOfWords(id), words)
    told.push({
      id,
      step,
      person: person_id,
      by,
      at,
      state,
      settledAt: settled_at,
      recordedAt: recorded_at,
      what: opened?.what ?? '',
      where: opened?.where ?? '',
      note: opened?.note ?? '',
      moves: await movesOf(keeping, id),
    })
  }
  return told
}
