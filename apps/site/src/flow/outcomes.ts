/** What may happen in each stage of a procedure and where it leads: the one list from which picture and text are made. */
import { nextStages } from '@beian/domain/reading'
import type { Procedure, Stage } from '@beian/domain/rulebook'
import { type EventId, events, type Text } from '@beian/domain/vocabulary'

/** on: towards the end · back: to an earlier stage · stays: the stage goes on · aside: giving up and taking up again. */
export type Turn = 'on' | 'back' | 'stays' | 'aside'
export type Outcome = { readonly event: EventId; readonly title: Text; readonly to: Stage; readonly turn: Turn }

/** They can happen nearly everywhere: the picture says them in the stage instead of crossing itself with arrows. */
const asides: readonly EventId[] = ['abandoned', 'reopened']

function turnOf({ stages }: Procedure, from: Stage, { event, to }: Pick<Outcome, 'event' | 'to'>): Turn {
  if (asides.includes(event)) return 'aside'
  if (to === from) return 'stays'
  return stages.indexOf(to) < stages.indexOf(from) ? 'back' : 'on'
}

export function outcomesOf(procedure: Procedure, stage: Stage): readonly Outcome[] {
  return nextStages(procedure, stage.id).map(({ event, to }) => ({
    event,
    title: events[event],
    to,
    turn: turnOf(procedure, stage, { event, to }),
  }))
}
