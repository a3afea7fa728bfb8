/** 阶段条 The steps of a procedure as a case stands in them, each with the limits by law and in practice that run there. */
import { type Answer, countingAnswers, type InForce, type Layer, say, topicsOf } from '../../reading/index.ts'
import type { Stage } from '../../rulebook/procedure.ts'
import type { Demand } from '../../rulebook/topic.ts'
import type { EventId } from '../../vocabulary/event.ts'
import type { Text } from '../../vocabulary/text.ts'
import { type Context, type Known, knownOf, viewOf } from '../deciding/context.ts'
import type { FilingCase } from '../filing-case.ts'

export type StepLimit = {
  readonly kind: 'time-limit' | 'estimate'
  readonly layer: Layer
  readonly text: Text
  readonly by: InForce
  /** One of several claims, and nobody has decided whose is right. */
  readonly disputed: boolean
  /** Set where coming to the step begins nothing: the limit runs from what happens within it, or before it (the SMS is sent, the service opened). */
  readonly from?: EventId
}
export type Step = {
  readonly stage: Stage
  readonly state: 'done' | 'now' | 'ahead'
  readonly limits: readonly StepLimit[]
}

function leadingTo({ id }: Stage, from: readonly Stage[]): readonly EventId[] {
  return from.flatMap(({ on }) => (Object.keys(on) as EventId[]).filter((event) => on[event] === id))
}

/** Events that lead into a stage; one that stays there counts, as a repeated SMS does. */
const entries = ({ procedure }: Known, stage: Stage) => leadingTo(stage, procedure.stages)

/** Only those that bring the case here from another stage. */
const arrivals = ({ procedure }: Known, stage: Stage) =>
  leadingTo(
    stage,
    procedure.stages.filter(({ id }) => id !== stage.id),
  )

/** Demands that end with an event. */
type Timed = Extract<Demand, { readonly until: unknown }>

/** A claim may also be that there is no limit, or none of its own. */
const isLimit = ({ value }: InForce['statement']) => value !== null && value !== 'as-nation'

function limitOf(known: Known, stage: Stage, answer: Answer): readonly StepLimit[] {
  const { kind, after } = answer.topic.demand as Timed
  const from = after === undefined || arrivals(known, stage).includes(after) ? {} : { from: after }
  const disputed = answer.is === 'disputed'
  const claims = answer.is === 'applies' ? [answer.by] : disputed ? answer.claims : []
  return claims
    .filter(({ statement }) => isLimit(statement))
    .map((by) => ({
      kind,
      layer: answer.layer,
      text: say(known.rulebook, answer.topic, by.statement),
      by,
      disputed,
      ...from,
    }))
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
    .flatMap((topic) => countingAnswers(known.rulebook, topic, view))
    .flatMap((answer) => limitOf(known, stage, answer))
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
