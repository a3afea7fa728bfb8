/** Opens a case for a client at the first stage of its procedure; who opens it is its consultant. */
import { decide, type FilingCase } from '@beian/domain/casework'
import { procedureIds } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { findClient } from '../clients/clients.queries.ts'
import { takenOver, takeOver } from '../clients/take-over.ts'
import { command, type SignedAct } from '../command/command.ts'
import { newId } from '../ids.ts'
import { isRefusal, refuse } from '../problems.ts'
import { bookForNew } from '../rule-changes/book-in-force.ts'
import { setBook } from '../rule-changes/books.ts'
import { indexCase } from '../search/index.queries.ts'
import { keepTurnSince } from '../today/turn-since.ts'
import { refusalOf, storingOf, tellAll } from './case-command.ts'
import { contextFor } from './context.ts'
import { withRelated } from './related.ts'
import { storeChanges } from './store.ts'
import { writeSummary } from './summary.ts'

/** `takeOver`: subjects of earlier cases of the client whose answers are handed on. */
const input = z.strictObject({
  clientId: z.string().max(64),
  procedure: z.enum(procedureIds),
  takeOver: takenOver.default([]),
})

export const openCase = command({
  input,
  by: 'everybody',
  revises: 'nothing',
  run: async (act, { clientId, procedure, takeOver: wanted }) => {
    if (!(await findClient(act.trx, clientId))) return refuse('unknown-client', { path: 'clientId' })
    const id = newId()
    const { id: book, rulebook } = await bookForNew(act.trx)
    const opening = decide(undefined, { kind: 'open', id, procedure }, { rulebook, at: act.at })
    if (!opening.ok) return refusalOf(opening.problem)
    const [first, ...others] = opening.changes
    if (first?.kind !== 'opened') throw new Error('a case begins by being opened')
    await addRow(act, { id, clientId, procedure, stage: first.stage })
    await setBook(act.trx, id, book)
    const storing = storingOf(act, { id, client_id: clientId })
    const opened = await storeChanges(storing, undefined, [first, ...others])
    const described = rulebook.procedures[procedure]
    if (!described) throw new Error('what was opened is described')
    const taking = { storing, procedure: described, contextFor: (known: FilingCase) => contextFor(storing, known) }
    const taken = await takeOver(taking, opened, wanted)
    if (isRefusal(taken)) return taken
    const { filingCase } = taken
    const changes = [...opening.changes, ...taken.changes]
    await withRelated(storing, taken.changes, async () =>
      writeSummary(act.trx, { filingCase, context: await contextFor(storing, filingCase) }),
    )
    await keepTurnSince(storing, { changes, after: filingCase })
    await indexCase(storing, filingCase)
    await tellAll(act, storing, { after: filingCase, changes, rev: 1 })
    return { id, rev: 1 }
  },
})

type Opened = { id: string; clientId: string; procedure: z.output<typeof input>['procedure']; stage: string }

/** What lists show is written as soon as the case stands. */
async function addRow({ trx, at, user }: SignedAct, { id, clientId, procedure, stage }: Opened): Promise<void> {
  const people = { client_id: clientId, consultant_id: user.id }
  const counts = { findings_block: 0, findings_risk: 0, findings_advise: 0 }
  const summary = { turn: 'consultant', locked: 0, final: 0, given_up: 0, steps: '[]', ...counts } as const
  const begun = { opened_at: at, changed_at: at, held_since: null, facts: '{}', decisions: null }
  await trx
    .insertInto('cases')
    .values({ id, ...people, procedure, stage, rev: 1, revision: 1, ...begun, ...summary })
    .execute()
}
