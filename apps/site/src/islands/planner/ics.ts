/** A plan as a calendar file: a step from its earliest to its latest end, and the law's limits. Loaded only when somebody asks for it. */
import { shiftDays } from '@beian/domain/calendar'
import type { Day, Language } from '@beian/domain/vocabulary'
import ical, { ICalEventTransparency } from 'ical-generator'
import { plannerWords } from '../../text/planner.ts'
import type { Counted } from './count.ts'
import type { PlannedProcedure } from './shape.ts'

type Entry = { readonly id: string; readonly from: Day; readonly to: Day; readonly what: string; readonly why: string }

function entriesOf(
  lang: Language,
  { step, lines, earliest, latest = earliest, limits, provisional }: Counted,
): readonly Entry[] {
  const words = plannerWords[lang]
  const mark = (yes: boolean) => (yes ? words.asProvisional : '')
  const told = (all: typeof lines.byLaw) => all.map(({ text, by }) => `${text} · ${by}`).join('\n')
  return [
    {
      id: step.id,
      from: earliest,
      to: latest,
      what: step.title + mark(provisional.latest || provisional.earliest),
      why: told([...lines.inPractice, ...lines.byLaw]),
    },
    ...limits.map(({ line, day, provisional: open }, index) => ({
      id: `${step.id}-limit-${index + 1}`,
      from: day,
      to: day,
      what: `${step.title} · ${words.byLaw}${mark(open)}`,
      why: told([line]),
    })),
  ]
}

const midnight = (day: Day) => new Date(`${day}T00:00:00`)

export function icsOf(lang: Language, { title, href }: PlannedProcedure, plan: readonly Counted[]): string {
  const calendar = ical({
    name: title,
    prodId: { company: 'Beian Desk', product: 'site', language: lang.toUpperCase() },
  })
  for (const { id, from, to, what, why } of plan.flatMap((one) => entriesOf(lang, one)))
    calendar.createEvent({
      id: `${href.replaceAll(/\W+/g, '-')}${id}-${from}@beian-desk`,
      start: midnight(from),
      end: midnight(shiftDays(to, 1)),
      allDay: true,
      summary: `${title} · ${what}`,
      description: why,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return calendar.toString()
}
