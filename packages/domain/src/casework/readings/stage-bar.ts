/** 阶段条 The steps of a procedure as a case stands in them, each with the limits by law and in practice that run there. */
import { type Answer, answersOf, type InForce, type Layer, say, topicsOf } from '../../reading/index.ts'
import type { Stage } from '../../rulebook/procedure.ts'
import type { EventId } from '../../vocabulary/event.ts'
import type { Text } from '../../vocabulary/text.ts'
import { type Context, type Known, knownOf, viewOf } from '../deciding/context.ts'
import type { FilingCase } from '../filing-case.ts'

export type StepLimit = {
  readonly kind: 'time-limit' | 'estimate'
  readonly layer: Layer
  readonly text: Text
  readonly by: InForce
}
export type Step = {
  readonly stage: Stage
  readonly state: 'done' | 'now' | 'ahead'
  readonly limits: readonly StepLimit[]
}

/** Events that lead into a stage; one that stays there counts, as a repeated SMS does. */
function entries({ procedure }: Known, { id }: Stage): readonly EventId[] {
  return procedure.stages.flatMap(({ on }) => (Object.keys(on) as EventId[]).filter((event) => on[event] === id))
}

function limitOf(known: Known, answer: Answer): readonly StepLimit[] {
  const { kind } = answer.topic.demand
  if (answer.is !== 'applies' || (kind !== 'time-limit' && kind !== 'estimate')) return []
  return [{ kind, layer: answer.layer, text: say(known.rulebook, answer.topic, answer.by.statement), by: answer.by }]
}

/** Limits that begin with what leads into the stage and end with what leads out of it. */
function limitsOf(known: Known, stage: Stage): readonly StepLimit[] {
  const [begin, end] = [entries(known, stage), Object.keys(stage.on) as EventId[]]
  const view = viewOf(known)
  return topicsOf(known.rulebook, known.procedure.id)
    .filter(
      ({ demand }) =>
        'until' in demand &&
        demand.after !== undefined &&
        begin.includes(demand.after) &&
        demand.until.some((one) => end.includes(one)),
    )
    .flatMap((topic) => answersOf(known.rulebook, topic, view))
    .flatMap((answer) => limitOf(known, answer))
}

/** An abandoned case stands in no step. */
export function stageBar(filingCase: FilingCase, context: Context): readonly Step[] {
  const known = knownOf(filingCase, context)
  const { stage } = known
  const steps = known.procedure.stages.filter(({ stands }) => stands === undefined)
  const here = stage.stands === undefined ? stage.id : stage.stands
  const now = steps.findIndex(({ id }) => id === here)
  return steps.map((step, index) => {
    const reached = index < now || (index === now && step.final === true)
    const state = reached ? 'done' : index === now ? 'now' : 'ahead'
    return { stage: step, state, limits: limitsOf(known, step) }
  })
}
