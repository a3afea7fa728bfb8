/** Dated limits as a calendar file: whole days. Loaded only when somebody asks for it. */
import { shiftDays } from '@beian/domain/calendar'
import type { Deadline } from '@beian/domain/reading'
import { type Day, type Instant, type Language } from '@beian/domain/vocabulary'
import ical, { ICalEventTransparency } from 'ical-generator'
import { checklistText } from './text.ts'

type Feeding = {
  readonly lang: Language
  readonly name: string
  readonly at: Instant
  readonly dated: readonly Deadline[]
}

const midnight = (day: Day) => new Date(`${day}T00:00:00`)

export function icsOf({ lang, name, at, dated }: Feeding): string {
  const text = checklistText(lang)
  const calendar = ical({ name, prodId: { company: 'Beian Desk', product: 'site', language: lang.toUpperCase() } })
  for (const { key, by, topic, kind, due, text: says } of dated) {
    const marks = [...(kind === 'estimate' ? [text.usual] : []), ...(due.provisional ? [text.provisional] : [])]
    calendar.createEvent({
      id: `${key}-${by.ref}-${due.day}`.replace(/[^\w.@-]/g, '-'),
      stamp: new Date(at),
      start: midnight(due.day),
      end: midnight(shiftDays(due.day, 1)),
      allDay: true,
      summary: `${topic.title[lang]}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`,
      description: says[lang],
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}
