/** How many: the strip above the list from counters that do not grow with the cases; what a filter finds; each group. */
import { shiftDays, weekdayOf } from '@beian/domain/calendar'
import type { Actor, Day, Instant } from '@beian/domain/vocabulary'
import { type CompiledQuery, type Kysely, sql } from 'kysely'
import { filled, slot } from '../../db/ready.ts'
import type { DB } from '../../db/tables.ts'
import { type GroupId, groups, type KeyColumn } from './indexes.ts'
import { leadOf, type Moment, momentOf, narrow, ofState } from './narrow.ts'
import type { Filters } from './wanted.ts'

const held: Actor = 'authority'
const asked: Actor = 'client'

export type Counts = Record<'open' | 'overdue' | 'dueThisWeek' | 'waitingForClient' | 'atAuthority' | 'blocked', number>

/** Building the text takes longer than running it, and it changes once a day. */
let built: { today: Day; query: CompiledQuery<Counts> } | undefined

/** Over all open cases: one look into the tallies. */
export async function countCases(db: Kysely<DB>, at: Instant): Promise<Counts> {
  const { today, now } = momentOf(at)
  if (built?.today !== today) built = { today, query: countsQuery(db, { today, now: slot('now') }).compile() }
  const { rows } = await db.executeQuery(filled(built.query, { now }))
  const [counts] = rows
  if (!counts) throw new Error('the strip is one row')
  return counts
}

export function countsQuery(db: Kysely<DB>, { today, now }: Moment) {
  const one = (what: string, value = '') =>
    sql<number>`coalesce((select count from case_tallies where what = ${sql.lit(what)} and value = ${sql.lit(value)}), 0)`
  const due = (from: Day, until: Day) =>
    sql<number>`coalesce((select sum(count) from case_tallies
      where what = 'due' and value >= ${from} and value <= ${until}), 0)`
  // The tallies know days only: of what is due today, the limits in hours that are over by now.
  const over = sql<number>`(select count(*) from deadlines join cases on cases.id = deadlines.case_id
    where deadlines.next = 1 and deadlines.instant is not null and deadlines.day = ${today}
      and deadlines.instant < ${now} and +deadlines.kind = 'time-limit' and +cases.final = 0)`
  return db.selectNoFrom([
    one('open').as('open'),
    sql<number>`${due(firstDay, shiftDays(today, -1))} + ${over}`.as('overdue'),
    sql<number>`${due(today, endOfWeek(today))} - ${over}`.as('dueThisWeek'),
    one('turn', asked).as('waitingForClient'),
    one('turn', held).as('atAuthority'),
    one('blocked').as('blocked'),
  ])
}

const firstDay = '1970-01-01' as Day

/** Weeks end on Sunday. */
function endOfWeek(day: Day): Day {
  const weekday = weekdayOf(day)
  return shiftDays(day, weekday === 0 ? 0 : 7 - weekday)
}

const finals = { open: [0], closed: [1], all: [0, 1] } as const

/** How many cases a filter finds. */
export async function countFound(db: Kysely<DB>, filters: Filters, at: Instant): Promise<number> {
  const { state = 'open', ...others } = filters
  if (state === 'open' && Object.values(others).every((one) => one === undefined))
    return (await countCases(db, at)).open
  let found = 0
  for (const final of finals[state])
    found += (await foundQuery(db, { filters, final, moment: momentOf(at) }).executeTakeFirstOrThrow()).found
  return found
}

type Part = { filters: Filters; final: 0 | 1; moment: Moment }

export function foundQuery(db: Kysely<DB>, { filters, final, moment }: Part) {
  return db
    .selectFrom('cases')
    .select(sql<number>`count(*)`.as('found'))
    .where(ofState(final, filters))
    .where((eb) => narrow(eb, filters, { lead: leadOf(filters, 'due'), order: 'due', moment }))
}

/** Each group of what a filter finds, in the order of the grouped list. */
export async function countGroups(db: Kysely<DB>, { group, ...filters }: Filters & { group: GroupId }, at: Instant) {
  const counted = new Map<string, { value: string; count: number }>()
  for (const final of finals[filters.state ?? 'open'])
    for (const row of await groupsQuery(db, { filters, group, final, moment: momentOf(at) }).execute()) {
      const before = counted.get(row.value)?.count ?? 0
      counted.set(row.value, { value: row.value, count: before + row.count })
    }
  return [...counted.values()]
}

/** A group by the value that the row of one of its cases shows: an id, or `procedure/stage`. */
const valueOf = {
  client: 'client_id',
  consultant: 'consultant_id',
  procedure: 'procedure',
  province: 'province',
  turn: 'turn',
  stage: "procedure || '/' || stage",
} as const satisfies Record<GroupId, string>

export function groupsQuery(db: Kysely<DB>, { filters, group, final, moment }: Part & { group: GroupId }) {
  const counted = db
    .selectFrom('cases')
    .select([sql<string>`${sql.raw(valueOf[group])}`.as('value'), sql<number>`count(*)`.as('count')])
    .where(ofState(final, filters))
    .where((eb) => narrow(eb, filters, { lead: undefined, order: group, moment }))
    .groupBy(groups[group])
  return (groups[group] as readonly KeyColumn[]).reduce((q, column) => q.orderBy(column), counted)
}
