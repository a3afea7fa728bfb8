/** 进程 Where a case stands in its playbook: what was recorded by hand and what happened to the case, in the order of days. */
import { stageOf } from '../../reading/index.ts'
import type { Playbook, Step } from '../../rulebook/playbook.ts'
import type { Procedure, Stage } from '../../rulebook/procedure.ts'
import type { Day } from '../../vocabulary/day.ts'
import { dayOf } from '../../vocabulary/instant.ts'
import type { Happened } from '../filing-case.ts'
import { passagesOf } from '../passages.ts'

/** 办结的步骤 A step whose outcome somebody recorded. */
export type Taken = { readonly step: string; readonly outcome: string; readonly on: Day }

export type Visit = Taken & {
  /** An event of the case says so as well, and needed no record of its own. */
  readonly by: 'hand' | 'event'
  /** Which of those recorded by hand. */
  readonly place?: number
}

export type Walked = {
  readonly visits: readonly Visit[]
  /** Where it stands; undefined: the way is over. */
  readonly now?: Step
}

export type Way = { readonly playbook: Playbook; readonly procedure: Procedure }

type Item = { readonly on: Day } & (
  | { readonly taken: Taken; readonly place: number }
  | { readonly event: Happened['event']; readonly stage: Stage; readonly to: Stage }
)

function eventItems(procedure: Procedure, happened: readonly Happened[]): readonly Item[] {
  return passagesOf(procedure, happened).map(({ at, event, stage, to }) => ({ on: dayOf(at), event, stage, to }))
}

const byDay = (a: Item, b: Item) => a.on.localeCompare(b.on)

function fits(now: Step | undefined, item: Item): boolean {
  if (now === undefined) return false
  if ('taken' in item) return item.taken.step === now.id
  return now.outcomes.some(({ event }) => event === item.event)
}

/** Of one day, what continues where the case stands comes first: records and events of a day have no order of their own. */
function next(now: Step | undefined, open: readonly Item[]): Item {
  const first = open[0] as Item
  return open.find((item) => item.on === first.on && fits(now, item)) ?? first
}

type Position = { readonly now: Step | undefined; readonly visits: readonly Visit[] }

function afterTaken(way: Way, at: Position, { taken, place }: Extract<Item, { taken: Taken }>): Position {
  const { steps } = way.playbook
  const visits = [...at.visits, { ...taken, by: 'hand' as const, place }]
  const outcome = steps.find(({ id }) => id === taken.step)?.outcomes.find(({ id }) => id === taken.outcome)
  if (at.now?.id !== taken.step || outcome === undefined) return { ...at, visits }
  return { now: steps.find(({ id }) => id === outcome.to), visits }
}

/** The step that tells an event: where the case stands, else the first one over the stage in which it happened. */
function teller({ playbook: { steps } }: Way, now: Step | undefined, item: Extract<Item, { event: unknown }>) {
  const tells = ({ outcomes }: Step) => outcomes.some(({ event }) => event === item.event)
  if (now !== undefined && tells(now)) return now
  return steps.find((step) => step.over === item.stage.id && tells(step))
}

/** A playbook may pass over events of the procedure; giving up ends it, and taking up again goes back to the stage's first step. */
function afterUntold(
  { playbook: { steps } }: Way,
  at: Position,
  { stage, to }: Extract<Item, { event: unknown }>,
): Position {
  if (to.final === true && to.stands === null) return { ...at, now: undefined }
  if (stage.final === true && to.final !== true) return { ...at, now: steps.find(({ over }) => over === to.id) }
  return at
}

function afterEvent(way: Way, at: Position, item: Extract<Item, { event: unknown }>): Position {
  const step = teller(way, at.now, item)
  const outcome = step?.outcomes.find(({ event }) => event === item.event)
  if (step === undefined || outcome === undefined) return afterUntold(way, at, item)
  const visit: Visit = { step: step.id, outcome: outcome.id, on: item.on, by: 'event' }
  return { now: way.playbook.steps.find(({ id }) => id === outcome.to), visits: [...at.visits, visit] }
}

export function walk(way: Way, taken: readonly Taken[], happened: readonly Happened[]): Walked {
  const byHand = taken.map((one, place): Item => ({ on: one.on, taken: one, place }))
  let open: readonly Item[] = [...byHand, ...eventItems(way.procedure, happened)].toSorted(byDay)
  let at: Position = { now: way.playbook.steps[0], visits: [] }
  while (open.length > 0) {
    const item = next(at.now, open)
    open = open.filter((one) => one !== item)
    at = 'taken' in item ? afterTaken(way, at, item) : afterEvent(way, at, item)
  }
  const { now, visits } = at
  return now === undefined ? { visits } : { visits, now }
}

/** Steps from one to the end by the outcome that is usual: each step's first. */
export function usualWay({ playbook: { steps } }: Way, from: Step | undefined): readonly Step[] {
  const met: Step[] = []
  for (let step = from; step !== undefined && !met.includes(step); ) {
    met.push(step)
    const to = step.outcomes[0]?.to
    step = steps.find(({ id }) => id === to)
  }
  return met
}

/** The stage a step lies over, where it lies over one. */
export function stageUnder({ procedure }: Way, { over }: Step): Stage | undefined {
  return over === null ? undefined : stageOf(procedure, over)
}
