/** What storing and loading a case needs at hand, and JSON sealed with the client's key where it stands. */
import type { Instant } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import type { Place } from '../crypto/sealing.ts'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'

export type Keeping = {
  readonly trx: Transaction<DB>
  readonly vault: Vault
  readonly caseId: string
  readonly clientId: string
  readonly at: Instant
}

/** `null` stays null: whether something is there is no secret, what it says is. */
export async function sealJson(keeping: Keeping, place: Place, value: unknown): Promise<Buffer | null> {
  return value === null ? null : sealJsonAlways(keeping, place, value)
}

export async function sealJsonAlways(keeping: Keeping, place: Place, value: unknown): Promise<Buffer> {
  const { trx, vault, clientId, at } = keeping
  return vault.seal(trx, { scope: clientId, place, text: JSON.stringify(value), at })
}

type Opening = Pick<Keeping, 'trx' | 'vault'>

export async function openJson<T>(
  { trx, vault }: Opening,
  place: Place,
  sealed: Buffer | null,
): Promise<T | undefined> {
  return sealed === null ? undefined : (JSON.parse(await vault.open(trx, place, sealed)) as T)
}
