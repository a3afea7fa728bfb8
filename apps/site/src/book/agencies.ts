/** How agencies run a procedure, laid over its stages: what stands where, and what no stage of it knows. */
import { limitText } from '@beian/domain/reading'
import { type Playbook, type Procedure, rulebook, type Stage, type Step, type Topic } from '@beian/domain/rulebook'
import type { SourceId, Text } from '@beian/domain/vocabulary'

/** A playbook under somebody's name. */
export type AgencyPlaybook = Playbook & { readonly agency: Text }

export const agencyPlaybooks: readonly AgencyPlaybook[] = rulebook.playbooks.filter(
  (one): one is AgencyPlaybook => one.agency !== null,
)

export function procedureOf({ procedure }: Playbook): Procedure {
  return rulebook.procedures[procedure] as Procedure
}

/** A row of the comparison: a stage of the procedure, or what comes before it or stands outside it. */
export type Place = 'before' | 'beside' | Stage

/** Stages with a place of their own in the bar; a correction stands where the collecting stood. */
export function placesIn(procedure: Procedure): readonly Stage[] {
  return procedure.stages.filter(({ stands }) => stands === undefined)
}

function stageOf(procedure: Procedure, { over }: Step): Stage | undefined {
  const stage = procedure.stages.find(({ id }) => id === over)
  return stage?.stands == null ? stage : procedure.stages.find(({ id }) => id === stage.stands)
}

/** A step over no stage comes before the procedure while none that has a stage went ahead of it. */
export function placeOf(playbook: Playbook, step: Step): Place {
  const procedure = procedureOf(playbook)
  const stage = stageOf(procedure, step)
  if (stage !== undefined) return stage
  const earlier = playbook.steps.slice(0, playbook.steps.indexOf(step))
  return earlier.some((one) => stageOf(procedure, one) !== undefined) ? 'beside' : 'before'
}

export function stepsAt(playbook: Playbook, place: Place): readonly Step[] {
  return playbook.steps.filter((step) => placeOf(playbook, step) === place)
}

export type Comparison = {
  readonly procedure: Procedure
  readonly playbooks: readonly AgencyPlaybook[]
  /** Rows in which somebody says something, or the law has a stage. */
  readonly places: readonly Place[]
}

/** The agencies' ways by procedure, side by side. */
export const comparisons: readonly Comparison[] = [...Map.groupBy(agencyPlaybooks, procedureOf)].map(
  ([procedure, playbooks]) => {
    const said = (place: Place) => playbooks.some((one) => stepsAt(one, place).length > 0)
    const all: readonly Place[] = ['before', ...placesIn(procedure), 'beside']
    return { procedure, playbooks, places: all.filter((place) => typeof place !== 'string' || said(place)) }
  },
)

export function takesOf({ takes }: Step): Text | undefined {
  return takes === undefined ? undefined : limitText(takes)
}

/** The rule that has overtaken a step. */
export function overtakenBy({ outOfDate }: Step): Topic | undefined {
  return rulebook.topics.find(({ id }) => id === outOfDate?.because)
}

export function stepCalled(playbook: Playbook, id: string): Step | undefined {
  return playbook.steps.find((step) => step.id === id)
}

export function playbooksBy(source: SourceId): readonly AgencyPlaybook[] {
  return agencyPlaybooks.filter(({ cites }) => cites.some((id) => id === source))
}

/** Agencies whose step a rule has overtaken. */
export function overtakenIn(topic: Topic): readonly AgencyPlaybook[] {
  return agencyPlaybooks.filter(({ steps }) => steps.some((step) => overtakenBy(step) === topic))
}
