/** From what the limits of a checklist run. */
import type { Happening } from '../../book/finder.ts'
import { startOfLimit } from './start-of-limit.ts'
import type { Checklist } from './state.ts'

/** The events from which some limit of the checklist runs, in the order in which they happen. */
export function eventsOf({ items, events }: NonNullable<Checklist>): readonly Happening[] {
  const from = new Set(items.map(({ topic }) => startOfLimit(topic.demand)))
  return events.filter(({ id }) => from.has(id))
}
