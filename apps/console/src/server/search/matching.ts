/** What was typed as an expression of the full-text index. Words are signs only, so that none can be a part of the syntax. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'
import { sealedWord, stretchOf } from './index.queries.ts'
import type { FoundKind } from './search.table.ts'
import { type Term, termsOf } from './words.ts'

const phrase = (words: readonly string[]) => `"${words.join(' ')}"`

export function inClear({ words, open }: Term): string {
  return `words : ${phrase(words)}${open ? ' *' : ''}`
}

/** Digests know no beginning: a single sign finds nothing that is sealed. */
function inSealed(vault: Vault, { pieces }: Term): string {
  return pieces.map((words) => `sealed : ${phrase(words.map((word) => sealedWord(vault, word)))}`).join(' AND ')
}

function matchOf(vault: Vault, term: Term): string {
  return `(${inClear(term)}) OR (${inSealed(vault, term)})`
}

/** All words in one thing; undefined where nothing was typed that could be found. */
export function matchAll(vault: Vault, typed: string): string | undefined {
  const terms = termsOf(typed)
  return terms.length === 0 ? undefined : terms.map((term) => `(${matchOf(vault, term)})`).join(' AND ')
}

/** Files and returns lie behind all others; a list of cases is not searched for them. */
export const [documents] = stretchOf('document')

/**
 * Each word in something of the case, or in its client's name: they need not be the same. A list walks along the index of
 * its order and asks of each row whether it was found, which the `+` keeps SQLite from turning round.
 */
export function casesMatching(eb: ExpressionBuilder<DB, 'cases'>, typed: string): Expression<SqlBool> {
  const terms = termsOf(typed)
  if (terms.length === 0) return sql<SqlBool>`0`
  return eb.and(
    terms.map((term) => {
      const found = <C extends 'case_id' | 'client_id'>(column: C) =>
        eb
          .selectFrom('search_words')
          .innerJoin('search_entries', 'search_entries.id', 'search_words.rowid')
          .select(`search_entries.${column}`)
          .where(sql<SqlBool>`search_words match ${inClear(term)}`)
          .where('search_words.rowid', '<', documents)
      const ofCase = found('case_id').where('case_id', 'is not', null)
      const ofClient = found('client_id').where('client_id', 'is not', null)
      return sql<SqlBool>`(+cases.id in ${ofCase} or +cases.client_id in ${ofClient})`
    }),
  )
}

/** What a client is known by: its own name, and those of its principals, services, domain names and numbers. */
const names: readonly FoundKind[] = ['client', 'principal', 'service', 'domain-name', 'number']

export function clientsMatching(
  eb: ExpressionBuilder<DB, 'clients'>,
  vault: Vault,
  typed: string,
): Expression<SqlBool> {
  const terms = termsOf(typed)
  if (terms.length === 0) return sql<SqlBool>`0`
  return eb.and(
    terms.map((term) =>
      eb(
        'clients.id',
        'in',
        eb
          .selectFrom('search_words')
          .innerJoin('search_entries', 'search_entries.id', 'search_words.rowid')
          .leftJoin('cases', 'cases.id', 'search_entries.case_id')
          .select((found) => found.fn.coalesce('search_entries.client_id', 'cases.client_id').as('client_id'))
          .where(sql<SqlBool>`search_words match ${matchOf(vault, term)}`)
          .where('search_entries.kind', 'in', names),
      ),
    ),
  )
}
