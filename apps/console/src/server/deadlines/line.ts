/** 日程 One dated thing of a case: a limit that runs, a window, something that runs out, or a date people set themselves. */
import type { Due } from '@beian/domain/calendar'
import type { Happened, Layer } from '@beian/domain/reading'
import type { Actor, Day, EventId, Instant, ProcedureId, Text } from '@beian/domain/vocabulary'

export type Source = 'limit' | 'window' | 'expiry' | 'own'

export type Line = {
  /** Stays the same while the dates of the same thing move. */
  readonly key: string
  readonly source: Source
  /** A limit of what follows this case rather than of the case itself. */
  readonly follows: ProcedureId | null
  readonly topic: string | null
  readonly title: Text
  /** Which service, domain name or principal; for a person nothing: calendars name no persons. */
  readonly label: Text | null
  /** The subject it is about, for those who may see its name. */
  readonly subject: string | null
  readonly text: Text | null
  readonly ref: string | null
  readonly layer: Layer
  readonly kind: 'time-limit' | 'estimate' | 'window' | 'expiry' | 'own'
  readonly who: Actor | null
  readonly direction: 'after' | 'before'
  readonly from: Happened | null
  /** Where the event has not happened yet but is known to come. */
  readonly expected: boolean
  /** The first day of a window. */
  readonly begins: Day | null
  readonly earliest: Due | null
  /** The last day as it stands now. */
  readonly due: Due
  /** The last day before others had the case in their hands. */
  readonly unmoved: Day
  readonly disputed: boolean
  readonly working: boolean
  readonly ended: Happened | null
  readonly ifSilent: EventId | null
  /** Others act since then: nobody of ours can keep it now. */
  readonly pausedSince: Instant | null
  readonly ownId: string | null
}

/** What is common to lines that no event begins. */
export const plainLine = {
  follows: null,
  topic: null,
  label: null,
  subject: null,
  text: null,
  ref: null,
  layer: 'ministry',
  who: null,
  direction: 'after',
  from: null,
  expected: false,
  begins: null,
  earliest: null,
  disputed: false,
  working: false,
  ended: null,
  ifSilent: null,
  pausedSince: null,
  ownId: null,
} as const satisfies Partial<Line>

export function dueOn(day: Day): Due {
  return { day, provisional: false, cautions: [] }
}
