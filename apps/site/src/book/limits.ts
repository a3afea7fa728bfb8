/** What limits a stage of a procedure: by law and in practice apart, each with its scope. */

import { limitText } from '@beian/domain/reading'
import type { Limit, Procedure, Stage, Topic } from '@beian/domain/rulebook'
import type { EventId, Standing, Text } from '@beian/domain/vocabulary'
import { topicsIn } from './sections.ts'
import { type Stated, scopes, statedIn } from './stated.ts'

export type StageLimit = { readonly stated: Stated; readonly figure: Text }
export type StageLimits = { readonly byLaw: readonly StageLimit[]; readonly inPractice: readonly StageLimit[] }

export function isLaw(standing: Standing): boolean {
  return standing === 'statute' || standing === 'ministerial'
}

/** The stage in which a limit runs: the first in which one of its ends can happen, that of its actor before others. */
function stageOfLimit(procedure: Procedure, { demand }: Topic): Stage | undefined {
  if (demand.kind !== 'time-limit' && demand.kind !== 'estimate') return undefined
  const ends: readonly EventId[] = demand.until
  const possible = procedure.stages.filter(({ on }) => ends.some((event) => on[event] !== undefined))
  return possible.find(({ who }) => who === demand.who) ?? possible[0]
}

export function figureOf({ statement }: Stated): Text | undefined {
  const value = statement.value as Partial<Limit> | null | 'as-nation'
  if (value === null || value === 'as-nation' || value.max === undefined || value.unit === undefined) return undefined
  return limitText(value as Limit)
}

function withFigure(stated: Stated): readonly StageLimit[] {
  const figure = figureOf(stated)
  return figure === undefined || !stated.current ? [] : [{ stated, figure }]
}

/** All limits of a stage, the nation's first, then the provinces'. */
export function limitsOf(procedure: Procedure, stage: Stage): StageLimits {
  const topics = topicsIn(procedure, 'limit').filter((topic) => stageOfLimit(procedure, topic) === stage)
  const limits = topics.flatMap((topic) => scopes.flatMap((scope) => statedIn(topic, scope).flatMap(withFigure)))
  return {
    byLaw: limits.filter(({ stated }) => isLaw(stated.statement.standing)),
    inPractice: limits.filter(({ stated }) => !isLaw(stated.statement.standing)),
  }
}

/** The nation's limits by law, as the figures at the head of a guide. */
export function statutoryFigures(procedure: Procedure): readonly StageLimit[] {
  return topicsIn(procedure, 'limit')
    .flatMap((topic) => statedIn(topic, 'nation').flatMap(withFigure))
    .filter(({ stated }) => isLaw(stated.statement.standing))
}
