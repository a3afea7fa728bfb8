/**
 * 沿用 Hands what an earlier case of the same client knows on to a new one: answered once, offered again. Only what the
 * new procedure asks, never over what it starts with, and only what today's rules still accept.
 */
import {
  type Change,
  type Command,
  decide,
  type FactsPatch,
  type FilingCase,
  type TimedContext,
} from '@beian/domain/casework'
import type { Procedure } from '@beian/domain/rulebook'
import type { FactKey, Facts, Noun, Subject } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { findCaseRow, loadCase } from '../cases/load.ts'
import { type Storing, storeChanges } from '../cases/store.ts'
import { newId } from '../ids.ts'
import { type Refusal, refuse } from '../problems.ts'

export const takenOver = z.array(z.strictObject({ case: z.string().max(64), subject: z.string().max(64) })).max(60)

type Wanted = z.output<typeof takenOver>
type Taking = { storing: Storing; procedure: Procedure; contextFor: (filingCase: FilingCase) => Promise<TimedContext> }
type Taken = { filingCase: FilingCase; changes: readonly Change[] }

export async function takeOver(taking: Taking, opened: FilingCase, wanted: Wanted): Promise<Taken | Refusal> {
  let taken: Taken = { filingCase: opened, changes: [] }
  const free = opened.subjects.map(({ id }) => id)
  for (const { case: caseId, subject } of wanted) {
    const subjects = await earlierSubjects(taking.storing, caseId, subject)
    if (!Array.isArray(subjects)) return subjects as Refusal
    taken = await takeAll(taking, { taken, free }, subjects as readonly Subject[])
  }
  return taken
}

/** The subject, and what stands below it. Another client's case is unknown here. */
async function earlierSubjects({ trx, vault, clientId }: Storing, caseId: string, subject: string) {
  const row = await findCaseRow(trx, caseId)
  if (!row || row.client_id !== clientId) return refuse('unknown-case', { path: 'takeOver' })
  const { subjects } = (await loadCase(trx, vault, row)).filingCase
  return subjects.filter(({ id, parent }) => id === subject || parent === subject)
}

type SoFar = { taken: Taken; free: string[] }

async function takeAll(taking: Taking, { taken, free }: SoFar, subjects: readonly Subject[]): Promise<Taken> {
  const places = new Map<string, string>()
  let now = taken
  for (const earlier of subjects) {
    const parent = earlier.parent === undefined ? undefined : places.get(earlier.parent)
    const command = commandFor(taking, now.filingCase, { earlier, parent, free })
    if (command === undefined) continue
    places.set(earlier.id, command.kind === 'record-facts' ? command.subject : command.id)
    now = await carryOut(taking, now, command)
  }
  return now
}

type Placing = { earlier: Subject; parent: string | undefined; free: string[] }
type Telling = Extract<Command, { kind: 'record-facts' | 'add-subject' }>

/** Into the subject that the case starts with, while it is free; a further one is added. */
function commandFor(
  { procedure }: Taking,
  filingCase: FilingCase,
  { earlier, parent, free }: Placing,
): Telling | undefined {
  const { noun } = earlier
  const place = filingCase.subjects.find(
    (one) => one.noun === noun && free.includes(one.id) && (noun !== 'domain-name' || one.parent === parent),
  )
  const facts = handedOn(procedure, noun, { earlier: earlier.facts, known: place?.facts ?? {} })
  if (place) {
    free.splice(free.indexOf(place.id), 1)
    return { kind: 'record-facts', subject: place.id, facts }
  }
  const isAsked = procedure.startsWith.some((one) => one.noun === noun)
  if (!isAsked || noun === 'principal' || noun === 'case') return undefined
  if (noun === 'domain-name' && parent === undefined) return undefined
  return { kind: 'add-subject', id: newId(), noun, ...(parent === undefined ? {} : { parent }), facts }
}

function handedOn(procedure: Procedure, noun: Noun, { earlier, known }: { earlier: Facts; known: Facts }): FactsPatch {
  const asked = procedure.asks
    .filter((section) => section.noun === noun)
    .flatMap(({ facts }) => facts as readonly FactKey[])
  return Object.fromEntries(asked.flatMap((key) => (key in earlier && !(key in known) ? [[key, earlier[key]]] : [])))
}

/** A fact that is refused today is left out, and asked anew. */
async function carryOut(taking: Taking, { filingCase, changes }: Taken, command: Telling): Promise<Taken> {
  const context = await taking.contextFor(filingCase)
  let decision = decide(filingCase, command, context)
  if (!decision.ok) {
    const refused = new Set(decision.problem.details.map(({ path }) => path?.split('/')[0]))
    const facts = Object.fromEntries(Object.entries(command.facts ?? {}).filter(([key]) => !refused.has(key)))
    decision = decide(filingCase, { ...command, facts }, context)
  }
  if (!decision.ok || decision.changes[0] === undefined) return { filingCase, changes }
  const [first, ...others] = decision.changes
  const after = await storeChanges(taking.storing, filingCase, [first, ...others])
  return { filingCase: after, changes: [...changes, ...decision.changes] }
}
