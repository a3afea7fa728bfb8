/** Sums with moments, in milliseconds; the moments themselves come from the clock in config.ts. */
import type { Instant } from '@beian/domain/vocabulary'

export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

export function later(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString() as Instant
}

/** Milliseconds from `from` until `to`; negative when `to` lies before. */
export function between(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from)
}
