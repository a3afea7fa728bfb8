/** By which book a case is judged: its own, with the house rules of today over it. */
import type { Rulebook } from '@beian/domain/rulebook'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import { houseRules, withHouseRules } from '../house-rules/overlay.ts'
import { bookOfCase, currentBook } from './books.ts'

type Reader = Kysely<DB> | Transaction<DB>

export async function bookFor(db: Reader, caseId: string): Promise<Rulebook> {
  return withHouseRules((await bookOfCase(db, caseId)).book, await houseRules(db))
}

/** For a case that is opened now. */
export async function bookForNew(db: Reader): Promise<{ id: string; rulebook: Rulebook }> {
  const { id, book } = await currentBook(db)
  return { id, rulebook: withHouseRules(book, await houseRules(db)) }
}
