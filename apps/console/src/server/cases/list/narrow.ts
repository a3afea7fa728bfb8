/**
 * The filters as conditions. One of them may lead: it stands in the index beside the order. All others are only checked
 * row by row, which the `+` before a column tells SQLite, so that it never leaves the index of the order for theirs.
 */
import { shiftDays } from '@beian/domain/calendar'
import { type Day, dayOf, type Instant } from '@beian/domain/vocabulary'
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '../../db/tables.ts'
import { named } from '../search.ts'
import { type LeadId, leads, type OrderId } from './indexes.ts'
import type { Filters } from './wanted.ts'

export type Builder = ExpressionBuilder<DB, 'cases'>

/** The day on which a list is read, and the moment: limits in hours end within a day. */
export type Moment = { readonly today: Day; readonly now: Instant }

export const momentOf = (at: Instant): Moment => ({ today: dayOf(at), now: at })

export type Along = {
  lead: LeadId | undefined
  order: OrderId
  moment: Moment
}

/** The first that is asked for once, the rarest kinds first; only the order of what is due has them in its indexes. */
export function leadOf(filters: Filters, order: OrderId): LeadId | undefined {
  if (order !== 'due' || filters.search) return undefined
  return (Object.keys(leads) as LeadId[]).find((one) => filters[one]?.length === 1)
}

export function narrow(eb: Builder, filters: Filters, { lead, order, moment }: Along) {
  const many = (Object.keys(leads) as LeadId[]).flatMap((one) => chosen(eb, one, { filters, leads: one === lead }))
  const isAlong = order === 'due' && filters.search?.few === undefined
  return eb.and([...many, ...due(filters, moment, isAlong), ...states(eb, filters), ...sought(eb, filters)])
}

/** Open or closed: the first column of each index of the list, unless the cases are known already. */
export function ofState(final: 0 | 1, { search }: Filters): Expression<SqlBool> {
  return sql<SqlBool>`${column_('final', search?.few === undefined)} = ${sql.lit(final)}`
}

type Chosen = { filters: Filters; leads: boolean }

function chosen(eb: Builder, filter: LeadId, { filters, leads: isLead }: Chosen): Expression<SqlBool>[] {
  const values: readonly string[] | undefined = filters[filter]
  if (values === undefined) return []
  const columns = leads[filter]
  const parts = values.map((value) => (columns.length === 1 ? [value] : value.split('/')))
  const equal = (one: readonly string[]) =>
    eb.and(columns.map((column, place) => sql<SqlBool>`${column_(column, isLead)} = ${one[place] ?? ''}`))
  if (parts.length === 1 || columns.length > 1) return [eb.or(parts.map(equal))]
  return [sql<SqlBool>`+${sql.ref(`cases.${columns[0]}`)} in (${sql.join(values)})`]
}

const column_ = (name: string, bare: boolean) => (bare ? sql.ref(`cases.${name}`) : sql`+${sql.ref(`cases.${name}`)}`)

/** Of limits only: what an estimate says is no deadline. */
function due({ due: within, late }: Filters, { today, now }: Moment, bare: boolean): Expression<SqlBool>[] {
  if (within === undefined && late === undefined) return []
  const day = column_('next_day', bare)
  const isOver = sql`exists (select 1 from deadlines
    where deadlines.case_id = cases.id and deadlines.next = 1 and deadlines.instant < ${now})`
  return [
    sql<SqlBool>`+next_kind = ${sql.lit('time-limit')}`,
    ...(late === undefined ? [] : [sql<SqlBool>`${day} <= ${today} and (+next_day < ${today} or ${isOver})`]),
    ...(within === undefined
      ? []
      : [
          sql<SqlBool>`${day} between ${today} and ${shiftDays(today, within)} and (+next_day > ${today} or not ${isOver})`,
        ]),
  ]
}

function states(eb: Builder, { blocked, held }: Filters): Expression<SqlBool>[] {
  return [
    ...(blocked === undefined ? [] : [eb('findings_block', '>', 0), eb('locked', '=', 0)]),
    ...(held === undefined ? [] : [eb('held_since', held ? 'is not' : 'is', null)]),
  ]
}

function sought(eb: Builder, { search }: Filters): Expression<SqlBool>[] {
  return search === undefined ? [] : [named(eb, search)]
}
