/** 时间线 The facts of a case in the order in which they happened, from every room; who typed them stands in the journal. */
import { materialTitle, type Round, subjectTitle } from '@beian/domain/casework'
import { dayOf, type EventId, type Instant, type Text } from '@beian/domain/vocabulary'
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
      }
    | { readonly kind: 'person'; readonly event: EventId; readonly person: Text }
    | { readonly kind: 'step'; readonly step: Text; readonly outcome: Text | null; readonly note: string | null }
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

const noon = (day: string): Instant => `${day}T04:00:00.000Z`
const onDay = (day: string): When => ({ at: noon(day), wholeDay: true })

function reasonsAt(rounds: readonly Round[], event: EventId, at: Instant): readonly string[] {
  const answers = rounds.flatMap((round) => round.answers.filter((one) => one.event === event && one.at === at))
  return answers.flatMap(({ reasons }) => reasons.map(({ text }) => text))
}

function eventItems({ loaded: { filingCase, notes } }: Look): readonly TimelineItem[] {
  const { happened, rounds, subjects } = filingCase
  const titles = new Map(subjects.map((one) => [one.id, subjectTitle(one)]))
  const told = happened.map(({ event, at }, place): TimelineItem => {
    const reasons = reasonsAt(rounds, event, at)
    return { kind: 'event', at, event, note: notes[place] ?? null, reasons }
  })
  const persons = rounds.flatMap(({ through }) =>
    through.map(({ event, person, at }): TimelineItem => {
      const title = titles.get(person) ?? { zh: person, en: person }
      return { kind: 'person', at, event, person: title }
    }),
  )
  return [...told, ...persons]
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
  return steps.flatMap(({ title, visits }) =>
    visits
      .filter(({ by }) => by === 'hand')
      .map(({ on, outcome, record }): TimelineItem => {
        return { kind: 'step', step: title, outcome, note: record?.note ?? null, ...onDay(on) }
      }),
  )
}

/** The newest first. */
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
  return items.toSorted((a, b) => b.at.localeCompare(a.at))
}
