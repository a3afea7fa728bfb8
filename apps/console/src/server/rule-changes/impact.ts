/** 变更影响 Which open cases a change of the book touches: what is asked, found and due otherwise, old beside new. */
import { knownOf, viewOf } from '@beian/domain/casework'
import { type Change, type Differences, impactOfChange, type OpenCase, touchedGuides } from '@beian/domain/reading'
import type { Rulebook } from '@beian/domain/rulebook'
import type { Day, ProcedureId, Text } from '@beian/domain/vocabulary'
import { agendaOf } from '../deadlines/agenda.ts'
import { besideOf } from '../deadlines/case-dates.queries.ts'
import { lookInto, type Renewing } from '../deadlines/renew.ts'

export type Asked = { readonly before: Text | null; readonly after: Text | null }
export type DueMove = { readonly title: Text; readonly before: Day | null; readonly after: Day | null }
export type Touched = {
  readonly caseId: string
  readonly client: string
  readonly procedure: ProcedureId
  readonly asked: readonly Asked[]
  readonly found: { readonly came: readonly Text[]; readonly went: readonly Text[] }
  readonly due: readonly DueMove[]
}

type Looked = NonNullable<Awaited<ReturnType<typeof lookInto>>>

/** Those of the cases that the change touches, in the order given. */
export async function touchedBy(
  renewing: Renewing,
  change: Change,
  ids: readonly string[],
): Promise<readonly Touched[]> {
  const timed = timedProcedures(change)
  const touched: Touched[] = []
  for (const id of ids) {
    const looked = await lookInto(renewing, id)
    // A procedure or stage that one of the books does not have cannot be compared: it is refused where the book is loaded.
    if (!looked) continue
    const differences = differencesOf(change, looked)
    const due = timed.has(looked.filingCase.procedure) ? await dueMoves(renewing, change, looked) : []
    if (differences === undefined && due.length === 0) continue
    const { name } = await renewing.trx
      .selectFrom('clients')
      .select('name')
      .where('id', '=', looked.row.client_id)
      .executeTakeFirstOrThrow()
    touched.push({ caseId: id, client: name, procedure: looked.row.procedure, ...wordsOf(differences), due })
  }
  return touched
}

function differencesOf(change: Change, { filingCase, context }: Looked): Differences | undefined {
  const view = viewOf(knownOf(filingCase, context))
  const one: OpenCase = { id: filingCase.id, procedure: filingCase.procedure, view }
  return impactOfChange(change, { cases: [one], at: context.at }).cases[0]?.differences
}

/** Procedures some of whose limits the change speaks of. */
function timedProcedures(change: Change): ReadonlySet<ProcedureId> {
  const timed = (book: Rulebook, id: string) => {
    const kind = book.topics.find((topic) => topic.id === id)?.demand.kind
    return kind === 'time-limit' || kind === 'estimate' || kind === 'window'
  }
  const guides = touchedGuides(change).filter(({ topic }) => timed(change.before, topic) || timed(change.after, topic))
  const follows = (id: ProcedureId) =>
    Object.values(change.after.procedures).filter(({ followedBy }) => followedBy?.includes(id))
  return new Set(
    guides.flatMap(({ procedures }) => procedures.flatMap((id) => [id, ...follows(id).map((one) => one.id)])),
  )
}

async function dueMoves(
  { trx }: Renewing,
  change: Change,
  { filingCase, context }: Looked,
): Promise<readonly DueMove[]> {
  const beside = await besideOf(trx, filingCase.id)
  const lines = (rulebook: Rulebook) =>
    new Map(
      agendaOf(filingCase, { ...context, rulebook }, beside)
        .filter(({ ended }) => ended === null)
        .map((line) => [line.key, line]),
    )
  const [before, after] = [lines(change.before), lines(change.after)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)]
    if (was?.due.day === is?.due.day) return []
    const title = (is ?? was)?.title ?? { zh: key, en: key }
    return [{ title, before: was?.due.day ?? null, after: is?.due.day ?? null }]
  })
}

function wordsOf(differences: Differences | undefined): Pick<Touched, 'asked' | 'found'> {
  if (differences === undefined) return { asked: [], found: { came: [], went: [] } }
  const { came, went, changed, findings } = differences
  return {
    asked: [
      ...changed.map(({ before, after }) => ({ before: before.text, after: after.text })),
      ...came.map(({ text }) => ({ before: null, after: text })),
      ...went.map(({ text }) => ({ before: text, after: null })),
    ],
    found: { came: findings.came.map(({ message }) => message), went: findings.went.map(({ message }) => message) },
  }
}
