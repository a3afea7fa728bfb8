/** What the cases of a client say of its principals, services and domain names, in clear columns; the newest case first. */
import type { Facts, NumberKind, ProcedureId } from '@beian/domain/vocabulary'
import type { Kysely } from 'kysely'
import type { DB } from '../db/tables.ts'

export type CaseOf = { id: string; procedure: ProcedureId; stage: string; final: boolean; openedAt: string }
export type SubjectRow = { caseId: string; id: string; service: string | null; facts: Facts }

/** Cases that were given up say nothing. */
export async function casesOf(db: Kysely<DB>, client: string): Promise<readonly CaseOf[]> {
  const rows = await db
    .selectFrom('cases')
    .select(['id', 'procedure', 'stage', 'final', 'opened_at'])
    .where('client_id', '=', client)
    .where('given_up', '=', 0)
    .execute()
  return rows
    .map(({ opened_at: openedAt, final, ...row }) => ({ ...row, final: final === 1, openedAt }))
    .toSorted((a, b) => b.openedAt.localeCompare(a.openedAt))
}

const tables = {
  principal: 'principals',
  person: 'persons',
  service: 'services',
  'domain-name': 'domain_names',
} as const
export type Listed = keyof typeof tables

/** Ordinary facts only: nothing is opened. In the order of the cases, then of their places. */
export async function subjectsOf(
  db: Kysely<DB>,
  noun: Listed,
  cases: readonly CaseOf[],
): Promise<readonly SubjectRow[]> {
  if (cases.length === 0) return []
  type Row = { case_id: string; id: string; place: number; facts: string; service_id?: string | null }
  const rows: readonly Row[] = await db
    .selectFrom(tables[noun] as 'domain_names')
    .selectAll()
    .where(
      'case_id',
      'in',
      cases.map(({ id }) => id),
    )
    .execute()
  const order = new Map(cases.map(({ id }, place) => [id, place]))
  return rows
    .toSorted((a, b) => (order.get(a.case_id) ?? 0) - (order.get(b.case_id) ?? 0) || a.place - b.place)
    .map(({ case_id: caseId, id, service_id: service = null, facts }) => ({
      caseId,
      id,
      service,
      facts: JSON.parse(facts) as Facts,
    }))
}

export type NumberRow = { caseId: string; subject: string; kind: NumberKind; number: string; grantedAt: string }

export async function numbersOf(db: Kysely<DB>, cases: readonly CaseOf[]): Promise<readonly NumberRow[]> {
  if (cases.length === 0) return []
  const rows = await db
    .selectFrom('numbers')
    .select(['case_id', 'subject_id', 'kind', 'number', 'granted_at'])
    .where(
      'case_id',
      'in',
      cases.map(({ id }) => id),
    )
    .orderBy('place')
    .execute()
  return rows.map((row) => ({
    caseId: row.case_id,
    subject: row.subject_id,
    kind: row.kind,
    number: row.number,
    grantedAt: row.granted_at,
  }))
}
