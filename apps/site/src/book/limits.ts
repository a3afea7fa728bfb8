/** What limits a stage of a procedure: by law and in practice apart, each with its scope. */

import { limitText, topicsOf } from '@beian/domain/reading'
import { type Limit, type Procedure, rulebook, type Stage, type Topic } from '@beian/domain/rulebook'
import type { EventId, Standing, Text } from '@beian/domain/vocabulary'
import { sectionOf, topicsIn } from './sections.ts'
import { type Stated, scopes, statedIn } from './stated.ts'

export type StageLimit = { readonly stated: Stated; readonly figure: Text }
export type StageLimits = { readonly byLaw: readonly StageLimit[]; readonly inPractice: readonly StageLimit[] }

export function isLaw(standing: Standing): boolean {
  return standing === 'statute' || standing === 'ministerial'
}

/**
 * The stage in which a limit runs: one in which one of its ends can happen, best the one that its event leads into, else
 * that of its actor.
 */
export function stageOfLimit(procedure: Procedure, { demand }: Topic): Stage | undefined {
  if (demand.kind !== 'time-limit' && demand.kind !== 'estimate') return undefined
  const ends: readonly EventId[] = demand.until
  const possible = procedure.stages.filter(({ on }) => ends.some((event) => on[event] !== undefined))
  const entered = procedure.stages.flatMap(({ on }) => (demand.after === undefined ? [] : (on[demand.after] ?? [])))
  return (
    possible.find(({ id }) => entered.includes(id)) ?? possible.find(({ who }) => who === demand.who) ?? possible[0]
  )
}

export function figureOf({ topic, statement }: Stated): Text | undefined {
  if (statement.figure !== undefined) return statement.figure
  const value = statement.value as Partial<Limit> | null | 'as-nation'
  if (value === null || value === 'as-nation' || value.max === undefined || value.unit === undefined) return undefined
  return limitText(value as Limit, topic.demand.kind === 'estimate' ? 'estimate' : 'time-limit')
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

/** The nation's answers by law that are figures: limits, and what the book itself gives as one. They head a guide. */
export function statutoryFigures(procedure: Procedure): readonly StageLimit[] {
  return topicsOf(rulebook, procedure.id)
    .filter((topic) => sectionOf(procedure, topic) !== 'after')
    .flatMap((topic) => statedIn(topic, 'nation').flatMap(withFigure))
    .filter(({ stated }) => isLaw(stated.statement.standing))
}

/** Estimates of one question that many provinces answer, as a span: the quickest to the slowest. */
export function spanOf(limits: readonly StageLimit[]): { least: StageLimit; most: StageLimit } | undefined {
  const ordered = limits.toSorted((a, b) => maxOf(a) - maxOf(b))
  const [least, most] = [ordered[0], ordered.at(-1)]
  return least && most && least !== most ? { least, most } : undefined
}

const maxOf = ({ stated }: StageLimit): number => (stated.statement.value as Limit).max

/** The provinces' estimates from one source side by side, to be told as a span; everything else by itself. */
export function inGroups(limits: readonly StageLimit[]): readonly (readonly StageLimit[])[] {
  const keyOf = ({ stated: { topic, scope, statement, anchor } }: StageLimit) =>
    scope === 'nation' ? `${topic.id} ${anchor}` : `${topic.id} ${statement.cites[0]}`
  return [...Map.groupBy(limits, keyOf).values()]
}
