/** One page of the list, found and sorted by columns alone: nothing is opened, decrypted, judged anew or counted. */
import type { Calendar } from '@beian/domain/calendar'
import { type Day, type Instant } from '@beian/domain/vocabulary'
import { type CompiledQuery, type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import { calendarInForce } from '../../calendar/calendar-in-force.ts'
import { filled, readyQueries, slot } from '../../db/ready.ts'
import type { DB } from '../../db/tables.ts'
import type { DeadlineTable } from '../../deadlines/deadlines.table.ts'
import type { CaseTable } from '../cases.table.ts'
import { type KeyColumn, type OrderId, orders } from './indexes.ts'
import { leadOf, type Moment, momentOf, narrow, ofState } from './narrow.ts'
import { rowOf, type Seen, seenOn } from './row.ts'
import { titlesOf } from './titles.ts'
import type { PageWanted } from './wanted.ts'

export const pageLength = 50

export async function pageOf(db: Kysely<DB>, wanted: PageWanted, at: Instant) {
  const moment = momentOf(at)
  const limit = wanted.limit ?? pageLength
  const { rows: found } = await db.executeQuery(readyPage(db, wanted, moment))
  const seen = seenNow(moment.today, await calendarInForce(db))
  const last = found.length > limit ? found[limit - 1] : undefined
  const rows = (last ? found.slice(0, limit) : found).map((row) => rowOf(row, seen))
  return { rows, titles: await titlesOf(db, rows), next: last ? keyOf(last, orderOf(wanted)) : null }
}

let lastSeen: Seen | undefined

function seenNow(today: Day, calendar: Calendar): Seen {
  if (lastSeen?.today !== today || lastSeen.calendar !== calendar) lastSeen = seenOn(today, calendar)
  return lastSeen
}

const ready = readyQueries(200)

/** Every page of a day's list is one text: the hour, where it begins and which cases were found stand in slots. No search is kept. */
export function readyPage(db: Kysely<DB>, { after, search, ...list }: PageWanted, at: Moment): CompiledQuery<PageRow> {
  const { today, now } = at
  const begins = after?.map((_, place) => slot<string>(String(place)))
  const few = search?.few
  const known = few?.exact ? { text: '', digests: [], few: { ids: slot<string>('few'), exact: true } } : search
  const make = () =>
    pageQuery(db, { ...list, search: known, ...(begins && { after: begins }) }, { today, now: slot('now') }).compile()
  const isKept = search === undefined || few?.exact
  const query = isKept ? ready(JSON.stringify([today, begins?.length, list, few !== undefined]), make) : make()
  return filled(query, { ...Object.fromEntries(after?.entries() ?? []), few: few?.ids, now })
}

export const orderOf = ({ group, order }: PageWanted): OrderId => group ?? order ?? 'due'

/** Whether a key was made for this order. */
export function isKeyOf(order: OrderId, after: readonly (string | number)[]): boolean {
  return after.length === orders[order].length
}

function keyOf(row: PageRow, order: OrderId): (string | number)[] {
  return orders[order].map((column) => row[column] ?? '')
}

/** One row more than wanted tells whether there is another page. */
export function pageQuery(db: Kysely<DB>, wanted: PageWanted, moment: Moment) {
  const { state = 'open' } = wanted
  const limit = (wanted.limit ?? pageLength) + 1
  if (state !== 'all')
    return inOrder(partOf(db, { wanted, moment, final: state === 'open' ? 0 : 1 }), wanted).limit(limit)
  // Open and closed cases stand apart in each index; SQLite merges the two while it reads.
  const [open, closed] = ([0, 1] as const).map((final) => partOf(db, { wanted, moment, final }))
  if (!open || !closed) throw new Error('a list of all cases has two parts')
  return inOrder(open.unionAll(closed), wanted).limit(limit)
}

type Ordered<Q> = { orderBy: (column: KeyColumn, direction: 'asc' | 'desc') => Q }

function inOrder<Q extends Ordered<Q>>(query: Q, wanted: PageWanted): Q {
  const direction = wanted.descending ? 'desc' : 'asc'
  return (orders[orderOf(wanted)] as readonly KeyColumn[]).reduce((q, column) => q.orderBy(column, direction), query)
}

type Part = { wanted: PageWanted; moment: Moment; final: 0 | 1 }

/** What each row is told by. */
const told = [
  'id',
  'rev',
  'client_id',
  'consultant_id',
  'procedure',
  'stage',
  'turn',
  'held_since',
  'final',
  'steps',
  'shown',
  'province',
  'nature',
  'provider',
  'opened_at',
  'changed_at',
  'findings_block',
  'findings_risk',
  'findings_advise',
] as const satisfies readonly KeyColumn[]

function partOf(db: Kysely<DB>, { wanted, moment, final }: Part) {
  const order = orderOf(wanted)
  const { after } = wanted
  return db
    .selectFrom('cases')
    .select([...new Set<KeyColumn>([...told, ...orders[order]])])
    .select([
      sql<string>`(select name from clients where clients.id = cases.client_id)`.as('client_name'),
      sql<string>`(select name from users where users.id = cases.consultant_id)`.as('consultant_name'),
      nextDeadline.as('next'),
    ])
    .where(ofState(final, wanted))
    .where((eb) => narrow(eb, wanted, { lead: leadOf(wanted, order), order, moment }))
    .$if(after !== undefined, (q) => q.where(behind(order, { after: after ?? [], descending: wanted.descending })))
}

/** JSON, because a part of a row can only be one value. */
const nextDeadline: RawBuilder<string | null> = sql`(
  select json_object('topic', topic, 'kind', kind, 'day', day, 'instant', instant, 'provisional', provisional, 'disputed', disputed, 'working', working)
  from deadlines where deadlines.case_id = cases.id and deadlines.next = 1)`

export type NextDeadline = Pick<
  Selectable<DeadlineTable>,
  'topic' | 'kind' | 'day' | 'instant' | 'provisional' | 'disputed' | 'working'
>

type Behind = { after: readonly (string | number)[]; descending: boolean | undefined }

function behind(order: OrderId, { after, descending }: Behind) {
  const columns = sql.join(orders[order].map((column) => sql.ref(column)))
  return sql<boolean>`(${columns}) ${sql.raw(descending ? '<' : '>')} (${sql.join(after)})`
}

/** What the query above gives; of the other columns, those of its order. */
export type PageRow = Pick<Selectable<CaseTable>, (typeof told)[number]> &
  Partial<Pick<Selectable<CaseTable>, KeyOf>> & { client_name: string; consultant_name: string; next: string | null }

type KeyOf = (typeof orders)[OrderId][number]
