/**
 * How the rooms of casework declare a change of a case: what was asked becomes a command of the domain, the domain
 * decides, its changes are stored with what lists show, the journal tells of each, all in one transaction.
 */
import { type CaseProblem, type Change, type Command, decide, type FilingCase } from '@beian/domain/casework'
import * as z from 'zod'
import { command, type SignedAct } from '../command/command.ts'
import { isRefusal, type Refusal, refuse } from '../problems.ts'
import { indexCase } from '../search/index.queries.ts'
import { keepTurnSince } from '../today/turn-since.ts'
import { contextFor } from './context.ts'
import { findCaseRow, type Loaded, loadCase } from './load.ts'
import { withRelated } from './related.ts'
import { staleRefusal, type Typed } from './stale.ts'
import { type Storing, storeChanges } from './store.ts'
import { writeSummary } from './summary.ts'
import { tell } from './told.ts'

export const caseId = z.string().max(64)
const revised = { id: caseId, rev: z.int().positive() }

/** What a room makes of an input: the domain's command, the file that comes along, what to answer beside the revision. */
export type Given<Answer> = { command: Command; fileId?: string; answer?: Answer }

type CaseCommand<Shape extends z.core.$ZodLooseShape, Answer> = {
  input: Shape
  gives: (
    input: z.output<z.ZodObject<Shape>>,
    at: { act: SignedAct; loaded: Loaded },
  ) => Given<Answer> | Refusal | Promise<Given<Answer> | Refusal>
  /** The facts typed, so that a stale write can name both values. */
  typed?: (input: z.output<z.ZodObject<Shape>>) => Typed
}

type Revised = z.output<z.ZodObject<typeof revised>>

export function caseCommand<Shape extends z.core.$ZodLooseShape, Answer extends object = object>(
  spec: CaseCommand<Shape, Answer>,
) {
  type Input = z.output<z.ZodObject<Shape>>
  return command({
    input: z.strictObject({ ...spec.input, ...revised }),
    by: 'everybody',
    // The revision is checked below, where a refusal can say what stands there now.
    revises: 'nothing',
    run: async (act, all) => {
      const { id, rev, ...own } = all as unknown as Revised
      const input = own as unknown as Input
      const row = await findCaseRow(act.trx, id)
      if (!row) return refuse('unknown-case', { path: 'id' })
      const loaded = await loadCase(act.trx, act.house.vault, row)
      const stale = await staleRefusal(act, loaded, { rev, typed: spec.typed?.(input) })
      if (stale) return stale
      const given = await spec.gives(input, { act, loaded })
      if (isRefusal(given)) return given
      const done = await carryOutCommand(act, loaded, given)
      return isRefusal(done) ? done : { ...done, ...(given.answer as Answer) }
    },
  })
}

/** Decides, and stores what was decided. Answers the new revision and what was forgiven in numbers. */
async function carryOutCommand(
  act: SignedAct,
  { row, filingCase }: Loaded,
  { command: asked, fileId }: Given<unknown>,
) {
  const storing = storingOf(act, row, fileId)
  const decision = decide(filingCase, asked, await contextFor(storing, filingCase))
  if (!decision.ok) return refusalOf(decision.problem)
  const forgiven = decision.forgiven.map(({ path, message }) => ({ path, message }))
  const [first, ...others] = decision.changes
  if (first === undefined) {
    act.nothingChanged()
    return { rev: row.rev, forgiven }
  }
  const rev = row.rev + 1
  await withRelated(storing, decision.changes, () => write(act, { storing, filingCase, rev }, [first, ...others]))
  return { rev, forgiven }
}

type Before = { storing: Storing; filingCase: FilingCase; rev: number }

async function write(act: SignedAct, before: Before, changes: readonly [Change, ...Change[]]): Promise<void> {
  const { storing, filingCase, rev } = before
  const after = await storeChanges(storing, filingCase, changes)
  await act.trx.updateTable('cases').set({ rev, changed_at: act.at }).where('id', '=', storing.caseId).execute()
  await writeSummary(act.trx, { filingCase: after, context: await contextFor(storing, after) })
  await keepTurnSince(storing, { changes, after })
  await indexCase(storing, after)
  await tellAll(act, storing, { after, changes, rev })
}

export type Told = { after: FilingCase; changes: readonly Change[]; rev: number }

/** One entry a change. */
export async function tellAll(act: SignedAct, { caseId: id, clientId }: Storing, told: Told): Promise<void> {
  for (const change of told.changes) {
    const { details, ...entry } = tell(change, told.after)
    await act.journal({ ...entry, caseId: id, clientId, details: { ...details, rev: told.rev } })
  }
}

export function storingOf(
  { trx, house, at }: Pick<SignedAct, 'trx' | 'house' | 'at'>,
  row: { id: string; client_id: string },
  fileId?: string,
): Storing {
  const keeping = { trx, vault: house.vault, caseId: row.id, clientId: row.client_id, at }
  return fileId === undefined ? keeping : { ...keeping, fileId }
}

/** A refusal of the domain: the summary first, then its details. */
export function refusalOf({ details, ...summary }: CaseProblem): Refusal {
  return { refused: [summary, ...details] }
}
