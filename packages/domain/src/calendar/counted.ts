/** 期限的结果 The day a count arrives at. */
import type { Day } from '../vocabulary/day.ts'

export type Counted = {
  readonly day: Day
  /** A day that mattered lies where no notice is known: shown, never silent. */
  readonly provisional: boolean
}

/** Forward in time, or back. */
export type Step = 1 | -1
