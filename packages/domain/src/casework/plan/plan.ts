/** 计划 A playbook laid over a case: what is done, where it stands, what is ahead and when, and what only comes after a return. */
import { type Calendar, publishedCalendar } from '../../calendar/index.ts'
import type { Playbook, Step } from '../../rulebook/playbook.ts'
import type { Procedure, Stage } from '../../rulebook/procedure.ts'
import type { Day } from '../../vocabulary/day.ts'
import type { Happened } from '../filing-case.ts'
import { type Appointed, type Expected, expectedOf } from './expected.ts'
import { stageUnder, type Taken, usualWay, type Visit, type Way, walk } from './walk.ts'

/** done · now · ahead; `passed`: left behind without a record; `aside`: only where an outcome leads there. */
export type StepState = 'done' | 'now' | 'ahead' | 'passed' | 'aside'

export type PlannedStep = {
  readonly step: Step
  readonly stage?: Stage
  readonly state: StepState
  /** Each time it was done, the oldest first. */
  readonly visits: readonly Visit[]
  /** As it was expected when the plan began. */
  readonly planned?: Expected
  /** As it is expected now. */
  readonly expected?: Expected
}

export type Plan = {
  readonly steps: readonly PlannedStep[]
  readonly now?: string
  /** Since when the case stands at its step. */
  readonly since: Day
  /** The day by which the step should have been done is gone. */
  readonly late: boolean
}

type PlanInput = {
  readonly playbook: Playbook
  readonly procedure: Procedure
  readonly startedOn: Day
  readonly today: Day
  readonly taken: readonly Taken[]
  readonly happened: readonly Happened[]
  readonly appointed?: Appointed
  readonly calendar?: Calendar
}

function lastDay(visits: readonly Visit[], startedOn: Day): Day {
  return visits.reduce((last, { on }) => (last < on ? on : last), startedOn)
}

const nothing: Appointed = new Map()

export function planOf({
  calendar = publishedCalendar,
  startedOn,
  today,
  appointed = nothing,
  ...input
}: PlanInput): Plan {
  const way: Way = input
  const { visits, now } = walk(way, input.taken, input.happened)
  const since = lastDay(visits, startedOn)
  const [whole, ahead] = [usualWay(way, way.playbook.steps[0]), usualWay(way, now)]
  const planned = expectedOf(calendar, whole, { since: startedOn })
  const expected = expectedOf(calendar, ahead, { since, today, appointed })
  const due = now && expectedOf(calendar, [now], { since, appointed }).get(now.id)?.latest
  const state = (step: Step): StepState => {
    if (step === now) return 'now'
    if (ahead.includes(step)) return 'ahead'
    if (visits.some((one) => one.step === step.id)) return 'done'
    return whole.includes(step) ? 'passed' : 'aside'
  }
  const steps = way.playbook.steps.map((step): PlannedStep => {
    const [stage, first, then] = [stageUnder(way, step), planned.get(step.id), expected.get(step.id)]
    return {
      step,
      state: state(step),
      visits: visits.filter((one) => one.step === step.id),
      ...(stage && { stage }),
      ...(first && { planned: first }),
      ...(then && { expected: then }),
    }
  })
  return { steps, since, late: due !== undefined && due < today, ...(now && { now: now.id }) }
}

/** Ways of running a procedure: our own first, then those of agencies. */
export function playbooksFor(all: readonly Playbook[], procedure: Procedure['id']): readonly Playbook[] {
  const own = all.filter((one) => one.procedure === procedure)
  return own.toSorted((a, b) => Number(a.agency !== null) - Number(b.agency !== null))
}
