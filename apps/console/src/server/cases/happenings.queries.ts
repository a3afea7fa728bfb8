/** What happened to a case, as rows in the order in which it happened; what was written beside it is sealed. */
import type { Happened } from '@beian/domain/reading'
import type { EventId, Instant } from '@beian/domain/vocabulary'
import { type Keeping, openJson, sealJson } from './keeping.ts'

const placeOfNote = (caseId: string, place: number) => ({
  table: 'happenings',
  column: 'note',
  row: `${caseId}/${place}`,
})

type Happening = { event: EventId; at: Instant; note?: string | undefined }
type Of = Pick<Keeping, 'trx' | 'caseId'>

async function placesOf({ trx, caseId }: Of): Promise<readonly number[]> {
  const rows = await trx
    .selectFrom('happenings')
    .select('place')
    .where('case_id', '=', caseId)
    .orderBy('place')
    .execute()
  return rows.map(({ place }) => place)
}

/** Behind the last one. */
export async function addHappening(keeping: Keeping, { event, at, note }: Happening): Promise<void> {
  const { trx, caseId } = keeping
  const place = ((await placesOf(keeping)).at(-1) ?? -1) + 1
  const sealed = await sealJson(keeping, placeOfNote(caseId, place), note ?? null)
  await trx.insertInto('happenings').values({ case_id: caseId, place, event, at, note: sealed }).execute()
}

/** `index`: among those that happened. The places of the others stay, because their notes are sealed there. */
export async function removeHappening(of: Of, index: number): Promise<void> {
  const place = (await placesOf(of))[index]
  if (place === undefined) throw new Error(`nothing happened at ${index}`)
  await of.trx.deleteFrom('happenings').where('case_id', '=', of.caseId).where('place', '=', place).execute()
}

export async function readHappenings(keeping: Omit<Keeping, 'at'>) {
  const { trx, caseId } = keeping
  const rows = await trx.selectFrom('happenings').selectAll().where('case_id', '=', caseId).orderBy('place').execute()
  const notes: (string | null)[] = []
  for (const { place, note } of rows) {
    notes.push((await openJson<string>(keeping, placeOfNote(caseId, place), note)) ?? null)
  }
  return { happened: rows.map(({ event, at }): Happened => ({ event, at })), notes }
}
