/** 今日 What there is to do: late and due, what waits for us, whom others wait for, what was agreed, what runs out. */
import { addWorkingDays, countBackWorkingDays } from '@beian/domain/calendar'
import { limitTitle } from '@beian/domain/reading'
import { type Actor, type Day, dayOf, type Instant } from '@beian/domain/vocabulary'
import type { Kysely } from 'kysely'
import { calendarInForce } from '../calendar/calendar-in-force.ts'
import type { Shown } from '../cases/list/columns.ts'
import type { DB } from '../db/tables.ts'
import { bookForNew } from '../rule-changes/book-in-force.ts'
import {
  appointmentsQuery,
  datesQuery,
  dueQuery,
  lateSinceQuery,
  type Whose,
  waitingCountsQuery,
  waitingQuery,
} from './queries.ts'
import { lineOf, type Seen } from './rows.ts'

/** How much of each is shown; the list of cases shows the rest. */
const shown = { due: 40, ours: 12, others: 5 }

const us: Actor = 'consultant'

export type Asked = Whose & { readonly days: number }

export async function lookAtToday(db: Kysely<DB>, asked: Asked, at: Instant) {
  const today = dayOf(at)
  const calendar = await calendarInForce(db)
  const until = addWorkingDays(calendar, today, asked.days).day
  const before = countBackWorkingDays(calendar, today, 1).day
  const { rulebook } = await bookForNew(db)
  const titles = new Map(rulebook.topics.map((topic) => [topic.id, limitTitle(topic)]))
  const seen = { at, today, calendar, titles }
  const due = await dueQuery(db, asked, { until, limit: shown.due }).execute()
  const lateNow = await lateSinceQuery(db, asked, { from: before, today }).execute()
  return {
    today,
    until,
    due: { lines: due.slice(0, shown.due).map((row) => lineOf(row, seen)), more: due.length > shown.due },
    lateSince: { day: before, lines: lateNow.map((row) => lineOf(row, seen)) },
    waiting: await waitingOf(db, asked, seen),
    appointments: (await appointmentsQuery(db, asked, endOf(until)).execute()).map(appointmentOf),
    dates: datesOf(await datesQuery(db, asked, { from: today, until }).execute()),
  }
}

/** Midnight in China after a day. */
function endOf(day: Day): Instant {
  return `${day}T16:00:00.000Z`
}

async function waitingOf(db: Kysely<DB>, whose: Whose, seen: Seen) {
  const counts = await waitingCountsQuery(db, whose).execute()
  const groups = []
  for (const { turn, count } of counts) {
    const who = turn as Actor
    const limit = who === us ? shown.ours : shown.others
    const lines = (await waitingQuery(db, whose, { who, limit }).execute()).map((row) => lineOf(row, seen))
    if (lines.length > 0) groups.push({ who, count: Number(count), lines })
  }
  return groups.toSorted((a, b) => Number(b.who === us) - Number(a.who === us) || b.count - a.count)
}

type Case = { id: string; shown: string; procedure: string; client_name: string }

const caseOf = ({ id, shown: names, client_name: client }: Case) => ({
  id,
  name: (JSON.parse(names) as Partial<Shown>).name ?? client,
})

type AppointmentRow = Awaited<ReturnType<ReturnType<typeof appointmentsQuery>['execute']>>[number]

function appointmentOf(row: AppointmentRow) {
  return { id: row.appointment, at: row.at, by: row.by, case: caseOf(row) }
}

type DateRow = Awaited<ReturnType<ReturnType<typeof datesQuery>['execute']>>[number]

/** A domain name or a document stands in each of its client's cases; it runs out once. */
function datesOf(rows: readonly DateRow[]) {
  const once = new Map(rows.map((row) => [[row.client_id, row.title_zh, row.label_zh, row.day].join('|'), row]))
  return [...once.values()].map((row) => ({
    day: row.day,
    source: row.source,
    title: { zh: row.title_zh, en: row.title_en },
    label: row.label_zh === null ? null : { zh: row.label_zh, en: row.label_en ?? row.label_zh },
    case: caseOf(row),
  }))
}
