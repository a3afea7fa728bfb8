/** 不可达 Statements that no case can meet, topics that no procedure asks, checks that no topic uses, stages no way leads to. */

import type { Procedure } from '../rulebook/procedure.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Topic, When } from '../rulebook/topic.ts'
import { canBothHold, type Fault, type Placed, type Proof, placedIn } from './fault.ts'

export const unreachable: Proof = (book) => [
  ...placedIn(book)
    .filter((placed) => !canBeMet(placed))
    .map(({ ref, statement }) => fault(ref, JSON.stringify(statement.when))),
  ...book.topics.filter((topic) => !isAsked(book, topic)).map(({ id }) => fault(id, 'no procedure asks it')),
  ...Object.keys(book.checks)
    .filter((id) => !book.topics.some((topic) => uses(topic, id)))
    .map((id) => fault(`check ${id}`, 'no topic uses it')),
  ...Object.values(book.procedures).flatMap(lostStages),
]

function fault(where: string, what: string): Fault {
  return { kind: 'unreachable', where, what }
}

/** A nature says whether it is an organisation, so that the two may not contradict each other. */
function withKind(when: When = {}): When {
  const nature = when['principal.nature']
  if (nature === undefined || when['principal.kind'] !== undefined) return when
  const kinds = [nature].flat().map((one) => (one === 'individual' ? 'individual' : 'organisation'))
  return { ...when, 'principal.kind': kinds }
}

function canBeMet({ topic, scope, statement }: Placed): boolean {
  const here: When = scope === 'nation' ? {} : { 'principal.province': scope }
  const when = withKind(statement.when)
  return canBothHold(when, withKind(topic.whose)) && canBothHold(when, here)
}

/** What binds the keeper of other people's papers is read, not asked in a case. */
function isAsked(book: Rulebook, { regime, procedures }: Topic): boolean {
  return regime === 'personal-data' || procedures.some((id) => book.procedures[id] !== undefined)
}

function uses({ demand }: Topic, check: string): boolean {
  const judged = 'only' in demand ? demand.only : demand
  return judged !== undefined && 'check' in judged && judged.check === check
}

function lostStages({ id, stages }: Procedure): readonly Fault[] {
  const reached = new Set(stages.slice(0, 1).map((stage) => stage.id))
  for (const _ of stages)
    for (const stage of stages) if (reached.has(stage.id)) for (const to of Object.values(stage.on)) reached.add(to)
  return stages.filter((stage) => !reached.has(stage.id)).map((stage) => fault(id, `stage ${stage.id}`))
}
