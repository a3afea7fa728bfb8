/** 期限 Every limit that runs, or ran, from the events of a case: by law and in practice apart, disputed units as two dates. */
import { type Calendar, type Due, dueFrom } from '../calendar/index.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Demand, Limit, Topic } from '../rulebook/topic.ts'
import type { Actor } from '../vocabulary/actor.ts'
import type { Day } from '../vocabulary/day.ts'
import type { EventId } from '../vocabulary/event.ts'
import type { Instant } from '../vocabulary/instant.ts'
import { dayOf } from '../vocabulary/instant.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import type { Text } from '../vocabulary/text.ts'
import { type Answer, countingAnswers } from './answers.ts'
import { noonOf } from './given.ts'
import type { InForce, Layer } from './in-force.ts'
import { requirementKey } from './requirements.ts'
import { say } from './say.ts'
import { topicsOf } from './topics-of.ts'
import type { CaseView } from './view.ts'

export type Happened = {
  readonly event: EventId
  readonly at: Instant
  /** 视为 Nobody did it: silence past a limit counts as it. */
  readonly deemed?: true
}
type Timed = Extract<Demand, { kind: 'time-limit' | 'estimate' }>

export type Deadline = {
  readonly key: string
  readonly topic: Topic
  readonly kind: Timed['kind']
  readonly layer: Layer
  readonly who: Actor
  readonly from: Happened
  readonly direction: 'after' | 'before'
  /** The last moment; for an estimate, the latest that is usual. */
  readonly due: Due
  /** For a range: the earliest that is usual. */
  readonly earliest?: Due
  /** Set once an event has ended it. */
  readonly ended?: Happened
  /** What silence would mean, and from when. */
  readonly ifSilent?: { readonly deems: EventId; readonly asOf: EventId }
  readonly text: Text
  readonly by: InForce
}

type Timeline = {
  readonly calendar: Calendar
  readonly happened: readonly Happened[]
  /** By which silence is counted; absent: the day of the view, which stands still while a case is under review. */
  readonly today?: Day
}

/** Limits of a procedure for what has happened so far, the nearest first. */
export function deadlines(
  book: Rulebook,
  procedure: ProcedureId,
  { view, calendar, happened, today = dayOf(view.at) }: Timeline & { view: CaseView },
): readonly Deadline[] {
  const timed = topicsOf(book, procedure)
    .filter((topic) => topic.demand.kind === 'time-limit' || topic.demand.kind === 'estimate')
    .flatMap((topic) => countingAnswers(book, topic, view))
  return running(book, timed, { calendar, happened: withTold(book, view, happened), today })
}

/** Silence past a limit may count as an event, from which other limits run: then all are looked at again. */
function running(
  book: Rulebook,
  timed: readonly Answer[],
  { calendar, happened, today }: Required<Timeline>,
): readonly Deadline[] {
  const limits = timed
    .flatMap((answer) => claimsOf(answer).flatMap((by) => deadline(book, { calendar, happened }, { answer, by })))
    .toSorted((a, b) => a.due.day.localeCompare(b.due.day))
  const silent = limits.flatMap((limit) => deemedBy(limit, happened, today))[0]
  return silent === undefined ? limits : running(book, timed, { calendar, happened: [...happened, silent], today })
}

function deemedBy({ ifSilent, due, ended }: Deadline, happened: readonly Happened[], today: Day): readonly Happened[] {
  if (ifSilent === undefined || ended !== undefined || due.day >= today) return []
  const asOf = lastOf(happened, ifSilent.asOf)
  return asOf === undefined ? [] : [{ event: ifSilent.deems, at: asOf.at, deemed: true }]
}

/** Days that facts tell (the licence expires, the service opened) stand among the events, unless the event was recorded. */
function withTold(book: Rulebook, view: CaseView, happened: readonly Happened[]): readonly Happened[] {
  const recorded = new Set(happened.map(({ event }) => event))
  const told = view.subjects.flatMap(({ facts }) =>
    Object.entries(facts).flatMap(([key, day]) =>
      (book.facts[key]?.tells ?? [])
        .filter((event) => !recorded.has(event))
        .map((event) => ({ event, at: noonOf(day as Day) })),
    ),
  )
  return [...happened, ...told]
}

function claimsOf(answer: Answer): readonly InForce[] {
  if (answer.is === 'applies') return [answer.by, ...answer.dissent]
  return answer.is === 'disputed' ? answer.claims : []
}

function lastOf(happened: readonly Happened[], event: EventId | undefined): Happened | undefined {
  return happened.findLast((one) => one.event === event)
}

function deadline(
  book: Rulebook,
  { calendar, happened }: Timeline,
  { answer, by }: { answer: Answer; by: InForce },
): readonly Deadline[] {
  const { topic, layer } = answer
  const demand = topic.demand as Timed
  const before = demand.kind === 'time-limit' ? demand.before : undefined
  const from = lastOf(happened, before ?? demand.after)
  const value = by.statement.value
  if (from === undefined || value === null || value === 'as-nation') return []
  const { min, max, unit } = value as Limit
  const direction = before === undefined ? ('after' as const) : ('before' as const)
  const event = unit === 'hour' ? from.at : dayOf(from.at)
  const lasts = demand.kind === 'time-limit' && demand.lasts === true
  const begun = happened.indexOf(from)
  /** Of one moment, what was recorded first came first: a return does not end what its new submission begins. */
  const follows = (one: Happened, place: number) => one.at > from.at || (one.at === from.at && place > begun)
  const shared = {
    key: requirementKey(answer),
    topic,
    kind: demand.kind,
    layer,
    who: demand.who,
    from,
    direction,
    text: say(book, topic, by.statement),
    by,
  }
  const ended = happened.find((one, place) => demand.until.includes(one.event) && follows(one, place))
  return [
    {
      ...shared,
      due: dueFrom(calendar, { event, amount: max, unit, direction, lasts }),
      ...(min === undefined ? {} : { earliest: dueFrom(calendar, { event, amount: min, unit, direction, lasts }) }),
      ...(ended === undefined ? {} : { ended }),
      ...(demand.kind === 'time-limit' && demand.ifSilent ? { ifSilent: demand.ifSilent } : {}),
    },
  ]
}
