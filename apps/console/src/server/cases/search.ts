/** Which cases a list shows: by a part of a name or a number, by a whole phone or document number, and by its filters. */
import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '../db/tables.ts'
import type { Wanted } from './list.ts'

/** What was typed, and the digests that it would have as a phone or a document number. */
export type Looked = { text: string; digests: readonly string[] }

type Builder = ExpressionBuilder<
  DB & { principals: DB['principals'] },
  'cases' | 'clients' | 'users' | 'principals' | 'deadlines'
>

export function matching(eb: Builder, wanted: Wanted) {
  const { search, consultant, province, procedure, stage, turn, client, closed } = wanted
  return eb.and([
    ...(closed ? [] : [eb('cases.final', '=', 0)]),
    ...(consultant === undefined ? [] : [eb('cases.consultant_id', '=', consultant)]),
    ...(province === undefined ? [] : [eb('principals.province', '=', province)]),
    ...(procedure === undefined ? [] : [eb('cases.procedure', '=', procedure)]),
    ...(stage === undefined ? [] : [eb('cases.stage', '=', stage)]),
    ...(turn === undefined ? [] : [eb('cases.turn', '=', turn)]),
    ...(client === undefined ? [] : [eb('cases.client_id', '=', client)]),
    ...(search === undefined ? [] : [named(eb, search)]),
  ])
}

function named(eb: Builder, { text, digests }: Looked) {
  const part = sql<string>`${anywhere(text)} escape '\\'`
  return eb.or([
    eb('clients.name', 'like', part),
    eb('principals.name', 'like', part),
    eb('principals.document_number', 'like', part),
    eb.exists(
      eb
        .selectFrom('services')
        .select('services.id')
        .whereRef('services.case_id', '=', 'cases.id')
        .where('services.name', 'like', part),
    ),
    eb.exists(
      eb
        .selectFrom('domain_names')
        .select('domain_names.id')
        .whereRef('domain_names.case_id', '=', 'cases.id')
        .where('domain_names.name', 'like', part),
    ),
    eb.exists(
      eb
        .selectFrom('persons')
        .select('persons.id')
        .whereRef('persons.case_id', '=', 'cases.id')
        .where('persons.name', 'like', part),
    ),
    eb.exists(
      eb
        .selectFrom('numbers')
        .select('numbers.number')
        .whereRef('numbers.case_id', '=', 'cases.id')
        .where('numbers.number', 'like', part),
    ),
    ...(digests.length === 0 ? [] : [hasPerson(eb, digests)]),
  ])
}

function hasPerson(eb: Builder, digests: readonly string[]) {
  return eb.exists(
    eb
      .selectFrom('person_lookups')
      .select('person_lookups.digest')
      .whereRef('person_lookups.case_id', '=', 'cases.id')
      .where('person_lookups.digest', 'in', digests),
  )
}

/** `%` and `_` in what was typed mean themselves. */
function anywhere(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}
