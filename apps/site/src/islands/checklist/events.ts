/** From what the limits of a checklist run. */
import { type EventId, events } from '@beian/domain/vocabulary'
import type { Checklist } from './state.ts'

type Whole = NonNullable<Checklist>

/** The events from which some limit of the checklist runs, in the order in which they happen. */
export function eventsOf({ items, procedure }: Whole): readonly EventId[] {
  const from = new Set(
    items.flatMap(({ topic: { demand } }) => {
      if (demand.kind === 'time-limit') return [demand.before ?? demand.after]
      return demand.kind === 'estimate' ? [demand.after] : []
    }),
  )
  const happening = procedure.stages.flatMap(({ on }) => Object.keys(on))
  const order = (event: string) => (happening.indexOf(event) + happening.length + 1) % (happening.length + 1)
  return (Object.keys(events) as EventId[]).filter((event) => from.has(event)).toSorted((a, b) => order(a) - order(b))
}
