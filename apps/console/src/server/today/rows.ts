/** A line of the day's page: which case, what is to be done there, by when, and since when it waits. */
import { type Calendar, daysBetween, workingDaysBetween } from '@beian/domain/calendar'
import type { Day, Instant, Text } from '@beian/domain/vocabulary'
import type { Shown } from '../cases/list/columns.ts'
import type { NextDeadline } from '../cases/list/page.ts'
import type { TodayRow } from './queries.ts'

/** `titles`: of the topics of the loaded book, the agency's own among them. */
export type Seen = {
  readonly at: Instant
  readonly today: Day
  readonly calendar: Calendar
  readonly titles: ReadonlyMap<string, Text>
}

/**
 * Papers wait for us; something blocks; the client has to be asked; an answer is awaited; its time
 * is over without one; it can go on. */
export type Act = 'review' | 'mend' | 'ask' | 'await' | 'find-out' | 'go-on'

/** Where nothing waits for us, others are waited for. */
function actOf(row: Pick<TodayRow, 'turn' | 'locked' | 'to_review' | 'findings_block'>): Act {
  if (row.to_review > 0) return 'review'
  if (row.locked === 1) return row.turn === 'consultant' ? 'go-on' : 'await'
  if (row.turn === 'client') return 'ask'
  return row.findings_block > 0 ? 'mend' : 'go-on'
}

/** A limit that others had is over and nobody has told how it ended: nothing runs there any more. */
function nowOf(act: Act, next: Next | null): Act {
  return act === 'await' && next?.kind === 'time-limit' && next.isOver ? 'find-out' : act
}

type Next = ReturnType<typeof nextOf>

export function lineOf(row: TodayRow, seen: Seen) {
  const next = row.next === null ? null : nextOf(JSON.parse(row.next) as NextDeadline, seen)
  const { name, service, domainName } = JSON.parse(row.shown) as Partial<Shown>
  return {
    id: row.id,
    name: name ?? row.client_name,
    about: domainName ?? service ?? null,
    client: { id: row.client_id, name: row.client_name },
    procedure: row.procedure,
    stage: row.stage,
    turn: row.turn,
    since: row.turn_since as Instant,
    consultant: row.consultant_name,
    held: row.held_since !== null,
    act: nowOf(actOf(row), next),
    toReview: row.to_review,
    blocking: row.findings_block,
    next,
  }
}

export type TodayLine = ReturnType<typeof lineOf>

function nextOf(next: NextDeadline, { at, today, calendar, titles }: Seen) {
  const { topic, kind, day, instant, provisional, disputed, working } = next
  const left = working === 1 ? workingDaysBetween(calendar, today, day).days : null
  const marks = { provisional: provisional === 1, disputed: disputed === 1 }
  const title = titles.get(topic) ?? { zh: topic, en: topic }
  const isOver = instant === null ? day < today : instant < at
  return { day, instant, kind, title, ...marks, isOver, daysLeft: daysBetween(today, day), workingDaysLeft: left }
}
