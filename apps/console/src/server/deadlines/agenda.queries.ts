/** Writes the dates of a case for calendars, and notes how those moved that stood there before. */
import type { Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import type { AgendaTable, Because } from './agenda.table.ts'
import type { Line } from './line.ts'

type Writing = { readonly trx: Transaction<DB>; readonly caseId: string; readonly at: `${string}Z` }

/** Lines that ended are no longer shown; how they moved stays. */
export async function writeAgenda(
  { trx, caseId, at }: Writing,
  lines: readonly Line[],
  because: Because,
): Promise<void> {
  const before = await trx.selectFrom('agenda').selectAll().where('case_id', '=', caseId).execute()
  await trx.deleteFrom('agenda').where('case_id', '=', caseId).execute()
  const known = new Map(before.map((row) => [`${row.key} ${row.from_at ?? ''}`, row]))
  const rows = lines.flatMap((line, place) => {
    if (line.ended !== null) return []
    const was = known.get(`${line.key} ${line.from?.at ?? ''}`)
    return [{ row: rowOf(caseId, line, { place, original: was?.original_day ?? line.unmoved }), was, line }]
  })
  if (rows.length > 0)
    await trx
      .insertInto('agenda')
      .values(rows.map(({ row }) => row))
      .execute()
  for (const { row, was, line } of rows) {
    const first = was?.day ?? line.unmoved
    if (first !== row.day) await noteMove({ trx, caseId, at }, row, { before: first, because: reasonOf(line, because) })
  }
}

/** The time with others is a reason of its own; whatever else moved a date is what was being done. */
function reasonOf({ due, unmoved }: Line, because: Because): Because {
  return because === 'facts' && due.day !== unmoved ? 'others-acted' : because
}

const flag = (yes: boolean): 0 | 1 => (yes ? 1 : 0)

function rowOf(caseId: string, line: Line, { place, original }: { place: number; original: Line['unmoved'] }) {
  return {
    case_id: caseId,
    key: line.key,
    place,
    source: line.source,
    follows: line.follows,
    topic: line.topic,
    title_zh: line.title.zh,
    title_en: line.title.en,
    label_zh: line.label?.zh ?? null,
    label_en: line.label?.en ?? null,
    layer: line.layer,
    kind: line.kind,
    who: line.who,
    from_event: line.from?.event ?? null,
    from_at: line.from?.at ?? null,
    begins: line.begins,
    day: line.due.day,
    instant: line.due.instant ?? null,
    original_day: original,
    provisional: flag(line.due.provisional),
    disputed: flag(line.disputed),
    paused_since: line.pausedSince,
    own_id: line.ownId,
  } satisfies AgendaTable
}

async function noteMove(
  { trx, caseId, at }: Writing,
  row: AgendaTable,
  move: { before: Line['unmoved']; because: Because },
): Promise<void> {
  const [key, from_at] = [row.key, row.from_at ?? '']
  const { count } = await trx
    .selectFrom('agenda_revisions')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('case_id', '=', caseId)
    .where('key', '=', key)
    .where('from_at', '=', from_at)
    .executeTakeFirstOrThrow()
  const values = { case_id: caseId, key, from_at, place: count, ...move, after: row.day, at }
  await trx.insertInto('agenda_revisions').values(values).execute()
}

export async function revisionsOf(trx: Transaction<DB>, caseId: string) {
  return trx.selectFrom('agenda_revisions').selectAll().where('case_id', '=', caseId).orderBy('place').execute()
}
