/** 各阶段用时 How long our own cases stood in each stage, by province, beside what is published. Only stages that were left count. */
import { type Calendar, workingDaysBetween } from '@beian/domain/calendar'
import { type Procedure, rulebook } from '@beian/domain/rulebook'
import { dayOf, type EventId, type Instant, type ProcedureId } from '@beian/domain/vocabulary'
import type { Kysely } from 'kysely'
import { calendarInForce } from '../calendar/calendar-in-force.ts'
import type { DB } from '../db/tables.ts'
import { type Counted, endOfDay, provinceOfCases, startOfDay } from './filter.ts'
import { publishedSpans } from './published.ts'

type Stay = { readonly stage: string; readonly from: Instant; readonly to: Instant }

/** An event that leaves the case where it is (a second SMS) does not begin the stage anew; neither does resting. */
export function staysOf({ stages }: Procedure, happened: readonly { event: EventId; at: Instant }[]): readonly Stay[] {
  const stays: Stay[] = []
  let [here, since] = [stages[0], happened[0]?.at]
  for (const { event, at } of happened) {
    const to = stages.find(({ id }) => id === here?.on[event])
    if (to === undefined || to === here || here === undefined || since === undefined) continue
    stays.push({ stage: here.id, from: since, to: at })
    here = to
    since = at
  }
  return stays
}

type Measured = Stay & { readonly procedure: ProcedureId; readonly province: string | null; readonly days: number }

async function measured(db: Kysely<DB>, wanted: Counted): Promise<readonly Measured[]> {
  const rows = await db
    .selectFrom('happenings')
    .innerJoin('cases', 'cases.id', 'happenings.case_id')
    .select(['happenings.case_id', 'happenings.event', 'happenings.at', 'cases.procedure'])
    .where((eb) => (wanted.procedure === undefined ? eb.lit(true) : eb('cases.procedure', '=', wanted.procedure)))
    .$if(wanted.provider !== undefined, (q) =>
      q.where('cases.id', 'in', (eb) =>
        eb
          .selectFrom('rounds')
          .select('case_id')
          .where('provider', '=', wanted.provider ?? ''),
      ),
    )
    .orderBy('happenings.case_id')
    .orderBy('happenings.place')
    .execute()
  const provinces = await provinceOfCases(db)
  const calendar = await calendarInForce(db)
  const [from, to] = [wanted.from && startOfDay(wanted.from), wanted.to && endOfDay(wanted.to)]
  return [...Map.groupBy(rows, ({ case_id }) => case_id)].flatMap(([id, happened]) => {
    const { procedure } = happened[0] as (typeof rows)[number]
    const province = provinces.get(id) ?? null
    const book = rulebook.procedures[procedure]
    if (book === undefined || (wanted.province !== undefined && province !== wanted.province)) return []
    return staysOf(book, happened)
      .filter((stay) => (!from || stay.to >= from) && (!to || stay.to < to))
      .map((stay) => ({ ...stay, procedure, province, days: workingDays(calendar, stay) }))
  })
}

function workingDays(calendar: Calendar, { from, to }: Stay): number {
  return workingDaysBetween(calendar, dayOf(from), dayOf(to)).days
}

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[half - 1] ?? 0, sorted[half] ?? 0]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

function spread(stays: readonly Measured[]) {
  const days = stays.map((stay) => stay.days).toSorted((a, b) => a - b)
  return { count: days.length, shortest: days[0] ?? 0, median: median(days), longest: days.at(-1) ?? 0 }
}

/** By procedure and stage in their order, then by province, most cases first. */
export async function stageTimes(db: Kysely<DB>, wanted: Counted, at: Instant) {
  const all = Map.groupBy(await measured(db, wanted), ({ procedure }) => procedure)
  return [...all].map(([procedure, stays]) => {
    const book = rulebook.procedures[procedure] as Procedure
    const stages = book.stages.flatMap(({ id, title, who, final }) => {
      const own = stays.filter(({ stage }) => stage === id)
      if (own.length === 0 || final === true) return []
      return [{ id, title, who, all: spread(own), provinces: byProvince(own, procedure, { id, at }) }]
    })
    return { procedure, title: book.title, stages }
  })
}

function byProvince(stays: readonly Measured[], procedure: ProcedureId, { id, at }: { id: string; at: Instant }) {
  return [...Map.groupBy(stays, ({ province }) => province)]
    .map(([province, own]) => ({
      province,
      ...spread(own),
      published: publishedSpans(procedure, province, at).get(id) ?? [],
    }))
    .toSorted((a, b) => b.count - a.count)
}
