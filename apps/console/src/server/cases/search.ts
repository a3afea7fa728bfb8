/** What a search of the list finds: a part of a name or a number, a whole phone or document number. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '../db/tables.ts'
import { casesMatching } from '../search/matching.ts'
import type { Looked } from './list/wanted.ts'

type Builder = ExpressionBuilder<DB, 'cases'>

export function named(eb: Builder, { text, digests, few }: Looked): Expression<SqlBool> {
  const among = few && sql<SqlBool>`cases.id in (select value from json_each(${few.ids}))`
  if (few?.exact && among) return among
  const byWords = casesMatching(eb, text)
  const found = digests.length === 0 ? byWords : eb.or([byWords, hasPerson(eb, digests)])
  return among ? eb.and([among, found]) : found
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
