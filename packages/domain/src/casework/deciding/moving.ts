/** 推进 An event moves the case from stage to stage, at the time it really happened. */
import { nextStages } from '../../reading/index.ts'
import type { EventAsks } from '../../rulebook/procedure.ts'
import { type EventId, events } from '../../vocabulary/event.ts'
import type { Instant } from '../../vocabulary/instant.ts'
import type { Change } from '../change.ts'
import { type Refusal, refuse } from '../problems.ts'
import { change, type Known } from './context.ts'

export type Move = {
  readonly ok: true
  readonly event: EventId
  readonly to: string
  readonly brings?: EventAsks
  readonly happenedAt: Instant
}

function listed(known: Known): { readonly zh: string; readonly en: string } {
  const titles = nextStages(known.procedure, known.stage.id).map(({ event }) => events[event])
  if (titles.length === 0) return { zh: '无', en: 'nothing' }
  return { zh: titles.map(({ zh }) => zh).join('、'), en: titles.map(({ en }) => en).join(', ') }
}

/** Whether an event may happen here, and then; where it leads, and what it must bring. */
export function moveOf(known: Known, event: EventId, happenedAt: Instant = known.at): Move | Refusal {
  const next = nextStages(known.procedure, known.stage.id).find((one) => one.event === event)
  if (!next)
    return refuse(
      'event-not-allowed',
      { stage: known.stage.title, event: events[event], allowed: listed(known) },
      'event',
    )
  if (Date.parse(happenedAt) > Date.parse(known.at)) return refuse('in-the-future', {}, 'happenedAt')
  // A case may be taken over while it is under way: what happened before it was opened here happened all the same.
  const last = known.filingCase.happened.slice(1).at(-1)
  if (last && Date.parse(happenedAt) < Date.parse(last.at))
    return refuse('before-the-last-event', { event: events[last.event] }, 'happenedAt')
  const move = { ok: true as const, event, to: next.to.id, happenedAt }
  return next.brings === undefined ? move : { ...move, brings: next.brings }
}

export function moved(known: Known, { event, to, happenedAt }: Move, note?: string): Change {
  const body = { event, from: known.stage.id, to, happenedAt }
  return change(known, 'stage-moved', note === undefined ? body : { ...body, note })
}
