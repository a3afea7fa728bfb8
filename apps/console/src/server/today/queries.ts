/** What the day's page reads, each from an index and never more than it shows: it costs the same with any number of cases. */
import type { Actor, Day, Instant } from '@beian/domain/vocabulary'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../db/tables.ts'

/** Whose cases: one consultant's, or everybody's. */
export type Whose = { readonly consultant: string | undefined }

const nextDeadline: RawBuilder<string | null> = sql`(
  select json_object('topic', topic, 'kind', kind, 'day', day, 'instant', instant, 'provisional', provisional, 'disputed', disputed, 'working', working)
  from deadlines where deadlines.case_id = cases.id and deadlines.next = 1)`

function openCases(db: Kysely<DB>, { consultant }: Whose) {
  return db
    .selectFrom('cases')
    .select(['id', 'client_id', 'procedure', 'stage', 'turn', 'turn_since', 'locked', 'shown', 'consultant_id'])
    .select(['findings_block', 'held_since'])
    .select([
      sql<string>`(select name from clients where clients.id = cases.client_id)`.as('client_name'),
      sql<string>`(select name from users where users.id = cases.consultant_id)`.as('consultant_name'),
      sql<number>`(select count(*) from receipts where case_id = cases.id and state = 'pending-review')`.as(
        'to_review',
      ),
      nextDeadline.as('next'),
    ])
    .where('final', '=', sql.lit(0))
    .$if(consultant !== undefined, (q) => q.where('consultant_id', '=', consultant ?? ''))
}

export type TodayRow = Awaited<ReturnType<ReturnType<typeof openCases>['execute']>>[number]

/** Limits, not estimates: what is late first. One row more than shown tells that there are others. */
export function dueQuery(db: Kysely<DB>, whose: Whose, { until, limit }: { until: Day; limit: number }) {
  return openCases(db, whose)
    .where('next_day', '<=', until)
    .where(sql<boolean>`+next_kind = 'time-limit'`)
    .orderBy('next_day')
    .limit(limit + 1)
}

/** Limits that ended from a day until the day before another. */
export function lateSinceQuery(db: Kysely<DB>, whose: Whose, { from, today }: { from: Day; today: Day }) {
  return openCases(db, whose)
    .where('next_day', '>=', from)
    .where('next_day', '<', today)
    .where(sql<boolean>`+next_kind = 'time-limit'`)
    .orderBy('next_day')
    .limit(50)
}

/** The longest waiting first. */
export function waitingQuery(db: Kysely<DB>, whose: Whose, { who, limit }: { who: Actor; limit: number }) {
  return openCases(db, whose)
    .where('turn', '=', who)
    .where(sql<boolean>`+held_since is null`)
    .orderBy('turn_since')
    .limit(limit)
}

export function waitingCountsQuery(db: Kysely<DB>, { consultant }: Whose) {
  if (consultant === undefined)
    return db
      .selectFrom('case_tallies')
      .select(['value as turn', 'count'])
      .where('what', '=', 'turn')
      .where('count', '>', 0)
  return db
    .selectFrom('cases')
    .select((eb) => [sql<string>`turn`.as('turn'), eb.fn.countAll<number>().as('count')])
    .where('final', '=', sql.lit(0))
    .where('consultant_id', '=', consultant)
    .groupBy('turn')
}

/** What was agreed with people, until the end of a day in China. */
export function appointmentsQuery(db: Kysely<DB>, { consultant }: Whose, until: Instant) {
  return db
    .selectFrom('appointments')
    .innerJoin('cases', 'cases.id', 'appointments.case_id')
    .select(['appointments.id as appointment', 'appointments.at', 'appointments.by', 'cases.id', 'shown', 'procedure'])
    .select(sql<string>`(select name from clients where clients.id = cases.client_id)`.as('client_name'))
    .where('appointments.state', '=', sql.lit('agreed' as const))
    .where('appointments.withdrawn_at', 'is', null)
    .where('appointments.at', '<', until)
    .$if(consultant !== undefined, (q) => q.where('cases.consultant_id', '=', consultant ?? ''))
    .orderBy('appointments.at')
    .limit(50)
}

/** What runs out, and days that people set themselves. Limits stand with the cases. */
export function datesQuery(db: Kysely<DB>, { consultant }: Whose, { from, until }: { from: Day; until: Day }) {
  return db
    .selectFrom('agenda')
    .innerJoin('cases', 'cases.id', 'agenda.case_id')
    .select(['agenda.day', 'agenda.source', 'title_zh', 'title_en', 'label_zh', 'label_en'])
    .select(['cases.id', 'cases.client_id', 'shown', 'procedure'])
    .select(sql<string>`(select name from clients where clients.id = cases.client_id)`.as('client_name'))
    .where('agenda.day', '>=', from)
    .where('agenda.day', '<=', until)
    .where(sql<boolean>`+agenda.source in ('expiry', 'own')`)
    .$if(consultant !== undefined, (q) => q.where('cases.consultant_id', '=', consultant ?? ''))
    .orderBy('agenda.day')
    .limit(50)
}
