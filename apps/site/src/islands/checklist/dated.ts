/** Limits that run from one event on a chosen day, on the Chinese working-day calendar. */
import { publishedCalendar } from '@beian/domain/calendar'
import { type Deadline, deadlines } from '@beian/domain/reading'
import type { Day, EventId } from '@beian/domain/vocabulary'
import type { Checklist } from './state.ts'

type Whole = NonNullable<Checklist>

export function datedFrom({ book, procedure, view }: Whole, event: EventId, day: Day): readonly Deadline[] {
  const happened = [{ event, at: `${day}T04:00:00.000Z` as const }]
  return deadlines(book, procedure.id, { view, calendar: publishedCalendar, happened }).filter(
    ({ from }) => from.event === event,
  )
}
