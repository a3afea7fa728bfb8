/** What lists show of a case, computed from the whole of it and written in the transaction of each change. */
import {
  type CaseLimit,
  type Context,
  type FilingCase,
  knownOf,
  limits,
  type Reviewed,
  review,
  stageBar,
  type TimedContext,
  type Turn,
  turn,
} from '@beian/domain/casework'
import type { Severity } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import { writeAgenda } from '../deadlines/agenda.queries.ts'
import type { Because } from '../deadlines/agenda.table.ts'
import { agendaOf } from '../deadlines/agenda.ts'
import { besideOf } from '../deadlines/case-dates.queries.ts'
import { writeDeadlines } from '../deadlines/deadlines.queries.ts'
import { listColumnsOf } from './list/columns.ts'
import { writeNameKeys } from './list/names.ts'

/** What the case's own row shows. */
function columnsOf(filingCase: FilingCase, context: Context, who: Turn['who']) {
  const { stage } = knownOf(filingCase, context)
  const final = stage.final === true
  // What is merely not there yet is the client's turn, not a fault: a new case starts without red.
  const open = ({ accepted, lacks }: Reviewed) => accepted === undefined && lacks === undefined
  const bar = stageBar(filingCase, context).map(({ state }) => state)
  const found = final ? [] : review(filingCase, context).filter(open)
  return {
    turn: who,
    locked: flag(stage.locked === true),
    final: flag(final),
    given_up: flag(final && stage.stands === null),
    steps: JSON.stringify(bar),
    findings_block: count(found, 'block'),
    findings_risk: count(found, 'risk'),
    findings_advise: count(found, 'advise'),
    ...listColumnsOf(filingCase, context, bar),
  }
}

const flag = (yes: boolean): 0 | 1 => (yes ? 1 : 0)
const count = (found: readonly Reviewed[], wanted: Severity) =>
  found.filter(({ severity }) => severity === wanted).length

/** `because`: what moved a date, where one moves; absent: a change of the case itself. */
export type Written = { readonly filingCase: FilingCase; readonly context: TimedContext; readonly because?: Because }

export async function writeSummary(trx: Transaction<DB>, written: Written): Promise<void> {
  const { filingCase, context, because = 'facts' } = written
  const { who, due } = turn(filingCase, context)
  await trx
    .updateTable('cases')
    .set(columnsOf(filingCase, context, who))
    .where('id', '=', filingCase.id)
    .execute()
  await writeNameKeys(trx, { id: filingCase.id })
  const running: readonly CaseLimit[] = limits(filingCase, context).filter(({ ended }) => ended === undefined)
  await writeDeadlines(trx, filingCase.id, { running, due })
  const { id: caseId } = filingCase
  const lines = agendaOf(filingCase, context, await besideOf(trx, caseId))
  await writeAgenda({ trx, caseId, at: context.at }, lines, because)
}
