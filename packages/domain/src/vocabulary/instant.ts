/** 时刻 A moment, as UTC in ISO 8601 with milliseconds: `2026-11-21T08:00:00.000Z`. */
export type Instant = `${string}Z`

import type { Day } from './day.ts'

const EIGHT_HOURS = 8 * 60 * 60 * 1000

/**
 * The day in Asia/Shanghai at which an instant falls. UTC+8 all year: summer time ended in 1991, and instants here are
 * events of cases, never birthdays.
 */
export function dayOf(at: Instant): Day {
  if (last.at !== at) last = { at, day: new Date(Date.parse(at) + EIGHT_HOURS).toISOString().slice(0, 10) as Day }
  return last.day
}

/** A case is judged by hundreds of rules at one and the same moment. */
let last: { readonly at: Instant; readonly day: Day } = { at: '1970-01-01T00:00:00.000Z', day: '1970-01-01' }
