/** What a search of the list finds: a part of a name or a number, a whole phone or document number. */
import type { ExpressionBuilder } from 'kysely'
import type { DB } from '../db/tables.ts'
import { casesMatching } from '../search/matching.ts'
import type { Looked } from './list/wanted.ts'

type Builder = ExpressionBuilder<DB, 'cases'>

export function named(eb: Builder, { text, digests }: Looked) {
  const byWords = casesMatching(eb, text)
  return digests.length === 0 ? byWords : eb.or([byWords, hasPerson(eb, digests)])
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
