/** What people wrote beside their deeds, sealed with the client's key. */
import type { Instant } from '@beian/domain/vocabulary'
import type { Kysely, Transaction } from 'kysely'
import { SealBroken } from '../crypto/sealing.ts'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'

const placeOf = (seq: number) => ({ table: 'journal_words', column: 'words', row: String(seq) })

type Written = { readonly vault: Vault; readonly at: Instant; readonly clientId: string | undefined }

export async function writeWords(
  trx: Transaction<DB>,
  { vault, at, clientId = 'house' }: Written,
  { seq, text }: { seq: number; text: string },
): Promise<void> {
  const words = await vault.seal(trx, { scope: clientId, place: placeOf(seq), text, at })
  await trx.insertInto('journal_words').values({ seq, words }).execute()
}

/** null: nobody said anything, or it went with the client's key. */
export async function openWords(
  { db, vault }: { db: Kysely<DB>; vault: Vault },
  { seq, words }: { seq: number; words: Buffer | null },
): Promise<string | null> {
  if (words === null) return null
  try {
    return await vault.open(db, placeOf(seq), words)
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}
