/** 经过 What happened to a case, each event with the stage in which it did and the one it led to. */
import type { Procedure, Stage } from '../rulebook/procedure.ts'
import type { Happened } from './filing-case.ts'

export type Passage = Happened & {
  /** Among those that happened. */
  readonly place: number
  readonly stage: Stage
  readonly to: Stage
}

/** An event that the stage does not know, as a pause, leads nowhere. */
export function passagesOf({ stages }: Procedure, happened: readonly Happened[]): readonly Passage[] {
  let here = stages[0] as Stage
  return happened.map(({ event, at }, place) => {
    const stage = here
    here = stages.find(({ id }) => id === stage.on[event]) ?? here
    return { place, event, at, stage, to: here }
  })
}
