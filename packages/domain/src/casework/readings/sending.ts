/** 提交 How the dossier leaves: by which event, to which stage, and whether somebody must say which access provider gets it. */
import { nextStages } from '../../reading/index.ts'
import type { Procedure, Stage, StageId } from '../../rulebook/procedure.ts'
import type { EventId } from '../../vocabulary/event.ts'

export type Sending = { readonly event: EventId; readonly to: Stage; readonly asksProvider: boolean }

/** undefined: nothing is sent from this stage. */
export function sendingFrom(procedure: Procedure, stage: StageId): Sending | undefined {
  const next = nextStages(procedure, stage).find(({ brings }) => brings === 'dossier')
  return next && { event: next.event, to: next.to, asksProvider: next.to.who === 'access-provider' }
}

/** The event that opens each round of a procedure. */
export function sendingEvent({ brings }: Procedure): EventId | undefined {
  return (Object.keys(brings) as EventId[]).find((event) => brings[event] === 'dossier')
}
