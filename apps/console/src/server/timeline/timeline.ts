/** 时间线 The facts of a case in the order in which they happened, from every room; who typed them stands in the journal. */
import { knownOf, materialTitle, type Round, subjectTitle, type TakingBack, takingsBack } from '@beian/domain/casework'
import { type Day, dayOf, type EventId, type Instant, type SubjectId, type Text } from '@beian/domain/vocabulary'
import { type AppointmentRow, readAppointments } from '../appointments/appointments.queries.ts'
import type { Look } from '../cases/look.ts'
import { type DispatchRow, readDispatches } from '../dispatches/dispatches.queries.ts'
import { type NoticeRow, readNotices } from '../notices/notices.queries.ts'
import { planRows } from '../playbooks/plan-rows.ts'
import { readRequests } from '../requests/requests.queries.ts'

/** A thing of a day has no hour of its own: it stands at noon, and shows none. */
type When = { readonly at: Instant; readonly wholeDay?: true }
export type TimelineItem = When &
  (
    | {
        readonly kind: 'event'
        readonly event: EventId
        readonly note: string | null
        readonly reasons: readonly string[]
        /** Absent: it cannot be taken back. */
        readonly back?: EventBack
      }
    | {
        readonly kind: 'person'
        readonly event: EventId
        readonly person: Text
        /** Whose record can be taken back alone. */
        readonly back?: { readonly person: SubjectId }
      }
    | {
        readonly kind: 'step'
        readonly step: Text
        readonly outcome: Text | null
        readonly note: string | null
        readonly back?: StepBack
      }
    | {
        readonly kind: 'appointment'
        readonly act: 'agreed' | 'held' | 'missed' | 'cancelled'
        readonly what: string
        readonly where: string
        readonly for: Instant
      }
    | {
        readonly kind: 'moved'
        readonly what: string
        readonly from: Instant
        readonly to: Instant
        readonly because: 'moved' | 'missed'
        readonly reason: string | null
      }
    | {
        readonly kind: 'dispatch'
        readonly act: 'sent' | 'received'
        readonly way: 'out' | 'in'
        readonly what: string
        readonly whom: string
        readonly courier: string
        readonly number: string
      }
    | { readonly kind: 'notice'; readonly how: NoticeRow['how']; readonly whom: string; readonly what: string }
    | {
        readonly kind: 'request'
        readonly medium: 'wechat' | 'mail' | 'paper'
        readonly to: string
        readonly count: number
        readonly by: string | null
      }
    | { readonly kind: 'materials'; readonly titles: readonly Text[] }
  )

/** What goes with an event that is taken back. */
export type EventBack = {
  readonly place: number
  readonly later: readonly { readonly event: EventId; readonly at: Instant }[]
  readonly persons: readonly Text[]
  readonly rounds: readonly number[]
  readonly numbers: boolean
}
export type StepBack = { readonly place: number; readonly later: readonly { readonly step: Text; readonly on: Day }[] }

const noon = (day: string): Instant => `${day}T04:00:00.000Z`
const onDay = (day: string): When => ({ at: noon(day), wholeDay: true })

function reasonsAt(rounds: readonly Round[], event: EventId, at: Instant): readonly string[] {
  const answers = rounds.flatMap((round) => round.answers.filter((one) => one.event === event && one.at === at))
  return answers.flatMap(({ reasons }) => reasons.map(({ text }) => text))
}

function eventItems({ loaded: { filingCase, notes }, context }: Look): readonly TimelineItem[] {
  const { happened, rounds, subjects, hold } = filingCase
  const { stage } = knownOf(filingCase, context)
  const titles = new Map(subjects.map((one) => [one.id, subjectTitle(one)]))
  const titleOf = (person: string): Text => titles.get(person) ?? { zh: person, en: person }
  const goes = hold ? new Map<number, TakingBack>() : takingsBack(filingCase, context)
  const told = happened.map(({ event, at }, place): TimelineItem => {
    const item = {
      kind: 'event',
      at,
      event,
      note: notes[place] ?? null,
      reasons: reasonsAt(rounds, event, at),
    } as const
    const back = goes.get(place)
    return back === undefined ? item : { ...item, back: backOf(back, titleOf) }
  })
  const persons = rounds.flatMap(({ through, number }) =>
    through.map(({ event, person, at }): TimelineItem => {
      const item = { kind: 'person', at, event, person: titleOf(person) } as const
      const isOpen = hold === undefined && number === rounds.length && stage.on[event] !== undefined
      return isOpen ? { ...item, back: { person } } : item
    }),
  )
  return [...told, ...persons]
}

function backOf({ own, later, persons, rounds, numbers }: TakingBack, titleOf: (id: string) => Text): EventBack {
  return {
    place: own.place,
    later: later.map(({ event, at }) => ({ event, at })),
    persons: persons.map(({ person }) => titleOf(person)),
    rounds,
    numbers,
  }
}

/** Files of one day stand together. */
function materialItems({ loaded: { filingCase } }: Look): readonly TimelineItem[] {
  const days = Map.groupBy(filingCase.receipts, ({ receivedAt }) => dayOf(receivedAt))
  return [...days.values()].map((own) => ({
    kind: 'materials',
    at: own[0]?.receivedAt ?? noon('1970-01-01'),
    titles: own.map(({ material }) => materialTitle(material)),
  }))
}

function appointmentItems({
  what,
  where,
  state,
  at,
  recordedAt,
  settledAt,
  moves,
}: AppointmentRow): readonly TimelineItem[] {
  const first = moves[0]?.from ?? at
  const agreed: TimelineItem = { kind: 'appointment', at: recordedAt, act: 'agreed', what, where, for: first }
  const moved = moves.map(({ movedAt, ...move }): TimelineItem => ({ kind: 'moved', at: movedAt, what, ...move }))
  if (state === 'agreed') return [agreed, ...moved]
  const came = state === 'cancelled' ? (settledAt ?? at) : at
  return [agreed, ...moved, { kind: 'appointment', at: came, act: state, what, where, for: at }]
}

function dispatchItems({ way, what, whom, courier, number, sentOn, receivedOn }: DispatchRow): readonly TimelineItem[] {
  const told = { kind: 'dispatch', way, what, whom, courier, number } as const
  const sent: TimelineItem = { ...told, act: 'sent', ...onDay(sentOn) }
  return receivedOn === null ? [sent] : [sent, { ...told, act: 'received', ...onDay(receivedOn) }]
}

async function stepItems(look: Look): Promise<readonly TimelineItem[]> {
  const { steps } = await planRows(look)
  const recorded = steps.flatMap(({ title, visits }) =>
    visits.flatMap(({ on, outcome, record }) => (record === null ? [] : [{ title, on, outcome, record }])),
  )
  const since = (place: number) => recorded.filter(({ record }) => record.place > place)
  return recorded.map(({ title, on, outcome, record: { place, note } }): TimelineItem => {
    const later = since(place)
      .toSorted((a, b) => a.record.place - b.record.place)
      .map(({ title: step, on }) => ({ step, on }))
    return { kind: 'step', step: title, outcome, note, back: { place, later }, ...onDay(on) }
  })
}

/** The newest first; of one moment, what was recorded last. */
export async function timelineOf(look: Look): Promise<readonly TimelineItem[]> {
  const { keeping } = look
  const notices = await readNotices(keeping)
  const requests = await readRequests(look)
  const items: readonly TimelineItem[] = [
    ...eventItems(look),
    ...materialItems(look),
    ...(await stepItems(look)),
    ...(await readAppointments(keeping)).flatMap(appointmentItems),
    ...(await readDispatches(keeping)).flatMap(dispatchItems),
    ...notices.map(({ at, how, whom, what }): TimelineItem => ({ kind: 'notice', at, how, whom, what })),
    ...requests.map(
      ({ askedAt: at, medium, to, lines, by }): TimelineItem => ({
        kind: 'request',
        at,
        medium,
        to,
        count: lines.length,
        by,
      }),
    ),
  ]
  return items.toReversed().toSorted((a, b) => b.at.localeCompare(a.at))
}
