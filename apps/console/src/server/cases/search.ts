/** What a search of the list finds: a part of a name or a number, a whole phone or document number. */
import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '../db/tables.ts'
import type { Looked } from './list/wanted.ts'

type Builder = ExpressionBuilder<DB, 'cases'>

export function named(eb: Builder, { text, digests }: Looked) {
  const part = sql<string>`${anywhere(text)} escape '\\'`
  return eb.or([
    eb.exists(
      eb
        .selectFrom('clients')
        .select('clients.id')
        .whereRef('clients.id', '=', 'cases.client_id')
        .where('clients.name', 'like', part),
    ),
    eb.exists(
      eb
        .selectFrom('principals')
        .select('principals.id')
        .whereRef('principals.case_id', '=', 'cases.id')
        .where((own) =>
          own.or([own('principals.name', 'like', part), own('principals.document_number', 'like', part)]),
        ),
    ),
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
