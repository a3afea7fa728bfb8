/** 改期预览 Which last days move when the calendar becomes another: the cases whose count can reach the year, read both ways. */
import { type Calendar, type CalendarYear, calendarOf, calendars } from '@beian/domain/calendar'
import type { Day, Text } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import { agendaOf } from '../deadlines/agenda.ts'
import { besideOf } from '../deadlines/case-dates.queries.ts'
import type { Line } from '../deadlines/line.ts'
import { lookInto, type Renewing } from '../deadlines/renew.ts'
import { addedYears } from './calendar-in-force.ts'

export type Moved = {
  readonly caseId: string
  readonly client: string
  readonly title: Text
  readonly before: Day
  readonly after: Day
  /** It stays on its day, but the day is certain now. */
  readonly settled: boolean
}

/** Cases whose limits count through days that the year's notice decides. */
export async function casesReaching(trx: Transaction<DB>, year: number): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('agenda')
    .select('case_id')
    .distinct()
    .where('source', '=', 'limit')
    .where('from_at', '<=', `${year}-12-31T16:00:00.000Z`)
    .where((eb) => eb.or([eb('provisional', '=', 1), eb('day', '>=', `${year - 1}-12-20`)]))
    .orderBy('case_id')
    .execute()
  return rows.map(({ case_id: id }) => id)
}

/** The calendar with this arrangement in it, or without the added year. */
export async function calendarWith(
  trx: Transaction<DB>,
  year: number,
  added: CalendarYear | undefined,
): Promise<Calendar> {
  const others = (await addedYears(trx)).filter((one) => one.year !== year)
  return calendarOf([...calendars, ...others, ...(added ? [added] : [])])
}

export async function movesUnder(renewing: Renewing, year: number, calendar: Calendar): Promise<readonly Moved[]> {
  const moves: Moved[] = []
  for (const id of await casesReaching(renewing.trx, year)) {
    const looked = await lookInto(renewing, id)
    if (!looked) continue
    const beside = await besideOf(renewing.trx, id)
    const after = agendaOf(looked.filingCase, { ...looked.context, calendar }, beside)
    const found = agendaOf(looked.filingCase, looked.context, beside).flatMap((line) => moveOf(line, after))
    if (found.length === 0) continue
    const client = await clientOf(renewing.trx, looked.row.client_id)
    moves.push(...found.map((move) => ({ caseId: id, client, ...move })))
  }
  return moves
}

function moveOf(line: Line, after: readonly Line[]): readonly Omit<Moved, 'caseId' | 'client'>[] {
  const now = after.find(({ key }) => key === line.key)
  if (line.ended || now === undefined) return []
  const settled = line.due.provisional && !now.due.provisional
  if (now.due.day === line.due.day && !settled) return []
  return [{ title: line.title, before: line.due.day, after: now.due.day, settled }]
}

async function clientOf(trx: Transaction<DB>, id: string): Promise<string> {
  const { name } = await trx.selectFrom('clients').select('name').where('id', '=', id).executeTakeFirstOrThrow()
  return name
}
