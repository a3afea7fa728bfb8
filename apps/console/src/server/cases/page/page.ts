/** Everything the page of a case shows, from one reading of its rows. Sensitive facts leave only masked. */
import {
  type Context,
  knownOf,
  limits,
  type StepLimit,
  sendingEvent,
  sendingFrom,
  stageBar,
  turn,
} from '@beian/domain/casework'
import { nextStages } from '@beian/domain/reading'
import type { Limit } from '@beian/domain/rulebook'
import { dayOf } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import type { Vault } from '../../crypto/vault.ts'
import type { DB } from '../../db/tables.ts'
import { unchangedSince } from '../../rounds/unchanged.ts'
import type { Loaded } from '../load.ts'
import { checklistRows } from './checklist-rows.ts'
import { deadlineRow } from './deadline-rows.ts'
import { explanationsOf } from './explanations.ts'
import { findingRows } from './finding-rows.ts'
import { footerRows } from './footer-rows.ts'
import { intakeRows, subjectRows } from './subject-views.ts'

type Reader = { readonly trx: Transaction<DB>; readonly vault: Vault }

export async function pageOf({ trx, vault }: Reader, loaded: Loaded, context: Context) {
  const { row, filingCase, notes } = loaded
  const known = knownOf(filingCase, context)
  const { stage } = known
  const steps = stepRows(loaded, context)
  const checklist = checklistRows(loaded, context)
  const findings = findingRows(filingCase, context)
  const deadlines = limits(filingCase, context).map(deadlineRow)
  const { due, ...whoseTurn } = turn(filingCase, context)
  return {
    id: row.id,
    rev: row.rev,
    client: await nameOf(trx, 'clients', row.client_id),
    consultant: await nameOf(trx, 'users', row.consultant_id),
    openedAt: row.opened_at,
    today: dayOf(context.at),
    procedure: filingCase.procedure,
    stage: filingCase.stage,
    locked: stage.locked === true,
    final: stage.final === true,
    /** Final, and in no step of the way. */
    givenUp: stage.final === true && stage.stands === null,
    hold: filingCase.hold ?? null,
    steps,
    turn: { ...whoseTurn, due: due ? deadlineRow(due) : null },
    next: nextStages(known.procedure, stage.id).map(({ event, brings, to }) => ({
      event,
      brings: brings ?? null,
      to: { id: to.id, title: to.title },
    })),
    sending: sendingRow(sendingFrom(known.procedure, stage.id)),
    unchangedSince: await unchangedSince({ trx, vault, caseId: row.id, clientId: row.client_id }, filingCase, context),
    subjects: subjectRows(filingCase, vault),
    intake: intakeRows(filingCase, context),
    ...checklist,
    findings,
    deadlines,
    happened: filingCase.happened.map((one, place) => ({ ...one, note: notes[place] ?? null })),
    rounds: filingCase.rounds,
    /** By which each round began. */
    roundEvent: sendingEvent(known.procedure) ?? null,
    numbers: filingCase.numbers,
    footers: footerRows(filingCase, context),
    explanations: explanationsOf(known, { steps, ...checklist, findings, deadlines, rounds: filingCase.rounds }),
  }
}

/** How the dossier leaves from here. */
function sendingRow(sending: ReturnType<typeof sendingFrom>) {
  if (sending === undefined) return null
  const { event, to, asksProvider } = sending
  return { event, to: { id: to.id, title: to.title }, asksProvider }
}

async function nameOf(trx: Transaction<DB>, table: 'clients' | 'users', id: string) {
  return trx.selectFrom(table).select(['id', 'name']).where('id', '=', id).executeTakeFirstOrThrow()
}

/** A step was reached by the latest event that led to where the case went next. */
function stepRows({ filingCase }: Loaded, context: Context) {
  const reached = reachedSince(filingCase, context)
  return stageBar(filingCase, context).map(({ stage, state, limits }) => ({
    id: stage.id,
    title: stage.title,
    state,
    since: state === 'ahead' ? null : (reached.get(stage.id) ?? null),
    limits: limits.map(limitRow),
  }))
}

function limitRow({ kind, layer, text, by, disputed, from }: StepLimit) {
  const { min, max, unit } = by.statement.value as Limit
  return { kind, layer, text, disputed, ref: by.ref, min: min ?? null, max, unit, from: from ?? null }
}

/** When each step was last entered, following what happened from stage to stage. */
function reachedSince(filingCase: Loaded['filingCase'], context: Context) {
  const { procedure } = knownOf(filingCase, context)
  const since = new Map<string, `${string}Z`>()
  let here = procedure.stages[0]
  for (const { event, at } of filingCase.happened) {
    const before = here
    const to = here?.on[event]
    here = to === undefined ? here : procedure.stages.find(({ id }) => id === to)
    const step = here?.stands ?? here?.id
    if (step !== undefined && (since.size === 0 || here !== before)) since.set(step, at)
  }
  return since
}
