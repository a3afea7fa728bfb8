/** The list of cases: found and sorted by columns alone. Nothing is opened, decrypted or judged anew here. */
import { daysBetween, publishedCalendar, workingDaysBetween } from '@beian/domain/calendar'
import { rulebook } from '@beian/domain/rulebook'
import { type Actor, type Day, dayOf, type Instant, type ProcedureId, type ProvinceId } from '@beian/domain/vocabulary'
import type { Kysely } from 'kysely'
import type { DB } from '../db/tables.ts'
import { countCases } from './counts.ts'
import { type Looked, matching } from './search.ts'

export type Wanted = {
  search?: Looked | undefined
  consultant?: string | undefined
  province?: ProvinceId | undefined
  procedure?: ProcedureId | undefined
  stage?: string | undefined
  turn?: Actor | undefined
  client?: string | undefined
  closed?: boolean | undefined
}

export async function listCases(db: Kysely<DB>, wanted: Wanted, at: Instant) {
  const rows = await selectRows(db, wanted)
  const numbers = await numbersOf(db)
  const today = dayOf(at)
  return {
    rows: rows.map((row) => ({ ...rowOf(row, today), numbers: numbers.get(row.id) ?? [] })),
    counts: await countCases(db, today),
  }
}

type Row = Awaited<ReturnType<typeof selectRows>>[number]

function selectRows(db: Kysely<DB>, wanted: Wanted) {
  return db
    .selectFrom('cases')
    .innerJoin('clients', 'clients.id', 'cases.client_id')
    .innerJoin('users', 'users.id', 'cases.consultant_id')
    .leftJoin('principals', 'principals.case_id', 'cases.id')
    .leftJoin('deadlines', (on) => on.onRef('deadlines.case_id', '=', 'cases.id').on('deadlines.next', '=', 1))
    .select(['cases.id', 'cases.rev', 'procedure', 'stage', 'turn', 'held_since', 'final', 'steps', 'opened_at'])
    .select(['changed_at', 'findings_block', 'findings_risk', 'findings_advise'])
    .select(['client_id', 'clients.name as client_name', 'consultant_id', 'users.name as consultant_name'])
    .select(['principals.name as principal_name', 'principals.province'])
    .select(['deadlines.topic', 'deadlines.kind', 'deadlines.day', 'deadlines.provisional', 'deadlines.working'])
    .select('deadlines.disputed')
    .select((eb) => [
      eb
        .selectFrom('services')
        .select('services.name')
        .whereRef('services.case_id', '=', 'cases.id')
        .orderBy('services.place')
        .limit(1)
        .as('service_name'),
      eb
        .selectFrom('domain_names')
        .select('domain_names.name')
        .whereRef('domain_names.case_id', '=', 'cases.id')
        .orderBy('domain_names.place')
        .limit(1)
        .as('domain_name'),
    ])
    .where((eb) => matching(eb, wanted))
    .orderBy((eb) => eb('deadlines.day', 'is', null))
    .orderBy('deadlines.day')
    .orderBy('changed_at', 'desc')
    .orderBy('cases.id')
    .execute()
}

async function numbersOf(db: Kysely<DB>): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('numbers')
    .select(['case_id', 'number'])
    .orderBy('case_id')
    .orderBy('place')
    .execute()
  const found = new Map<string, string[]>()
  for (const { case_id: id, number } of rows) found.set(id, [...(found.get(id) ?? []), number])
  return found
}

function rowOf(row: Row, today: Day) {
  return {
    id: row.id,
    rev: row.rev,
    client: { id: row.client_id, name: row.client_name },
    procedure: row.procedure,
    stage: row.stage,
    turn: row.turn,
    held: row.held_since !== null,
    final: row.final === 1,
    name: row.principal_name,
    service: row.service_name,
    domainName: row.domain_name,
    province: row.province,
    consultant: { id: row.consultant_id, name: row.consultant_name },
    openedAt: row.opened_at,
    changedAt: row.changed_at,
    next: nextOf(row, today),
    findings: { block: row.findings_block, risk: row.findings_risk, advise: row.findings_advise },
    steps: JSON.parse(row.steps) as ('done' | 'now' | 'ahead')[],
  }
}

function nextOf({ topic, kind, day, provisional, disputed, working }: Row, today: Day) {
  if (topic === null || kind === null || day === null) return null
  const title = rulebook.topics.find(({ id }) => id === topic)?.title ?? { zh: topic, en: topic }
  const left = working === 1 ? workingDaysBetween(publishedCalendar, today, day).days : null
  const marks = { provisional: provisional === 1, disputed: disputed === 1 }
  return { day, kind, title, ...marks, daysLeft: daysBetween(today, day), workingDaysLeft: left }
}
