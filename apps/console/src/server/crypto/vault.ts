/**
 * Seals and opens personal data. Each client has a data key, wrapped by the key ring outside the database; fields, files
 * and look-ups use keys derived from it. Exact look-up across clients goes by a keyed digest under the house's key.
 */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, randomBytes } from 'node:crypto'
import type { Instant } from '@beian/domain/vocabulary'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import type { KeyRing } from './key-ring.ts'
import { derive, keyIdOf, type NamedKey, type Place, SealBroken, seal, unseal } from './sealing.ts'

type Reader = Kysely<DB> | Transaction<DB>

export type LookupKind = 'phone' | 'document-number' | 'sign-in-name' | 'command-input' | 'search-word' | 'fact-seen'

/** `house` for what belongs to no client. */
export type Scope = string

export type Vault = {
  /** Seals a value where it will stand. The scope's key is made on first use, inside the same transaction. */
  seal(trx: Transaction<DB>, sealing: { scope: Scope; place: Place; text: string; at: Instant }): Promise<Buffer>
  open(db: Reader, place: Place, sealed: Buffer): Promise<string>
  /** The key for a scope's files, by the scope (when writing) or by the key's id (when reading). */
  fileKey(trx: Transaction<DB>, scope: Scope, at: Instant): Promise<NamedKey>
  fileKeyById(db: Reader, keyId: string): Promise<NamedKey>
  /** 128-bit digest that is equal when the values are: for `phone` and `document-number` across all clients. */
  lookup(kind: LookupKind, canonical: string): string
}

/** Opens the vault of a database whose house key was made; a key file that belongs to another one is refused. */
export async function openVault(db: Kysely<DB>, ring: KeyRing): Promise<Vault> {
  const opened = new Map<string, Buffer>()
  const byId = (reader: Reader, id: string) => openDataKey({ reader, ring, opened }, id)
  const forScope = (trx: Transaction<DB>, scope: Scope, at: Instant) => scopeKey(trx, ring, { scope, at, opened })
  const houseId = await livingKey(db, 'house')
  if (houseId === undefined) throw new SealBroken('the house has no key yet')
  // As a key and not as bytes, which would be made one anew for each word.
  const lookupKey = createSecretKey(derive((await byId(db, houseId)).key, 'lookup'))
  return {
    async seal(trx, { scope, place, text, at }) {
      const data = await forScope(trx, scope, at)
      return seal({ id: data.id, key: derive(data.key, 'field') }, place, Buffer.from(text, 'utf8'))
    },
    async open(reader, place, sealed) {
      const data = await byId(reader, keyIdOf(sealed))
      return unseal(derive(data.key, 'field'), place, sealed).toString('utf8')
    },
    async fileKey(trx, scope, at) {
      const data = await forScope(trx, scope, at)
      return { id: data.id, key: derive(data.key, 'file') }
    },
    async fileKeyById(reader, keyId) {
      return { id: keyId, key: derive((await byId(reader, keyId)).key, 'file') }
    },
    lookup: (kind, canonical) =>
      createHmac('sha256', lookupKey).update(`${kind}\0${canonical}`).digest('hex').slice(0, 32),
  }
}

/** Makes the house's key in a new database. */
export async function furnishVault(db: Kysely<DB>, ring: KeyRing, at: Instant): Promise<void> {
  await db.transaction().execute((trx) => scopeKey(trx, ring, { scope: 'house', at, opened: new Map() }))
}

type Opening = { reader: Reader; ring: KeyRing; opened: Map<string, Buffer> }

async function openDataKey({ reader, ring, opened }: Opening, id: string): Promise<NamedKey> {
  const known = opened.get(id)
  if (known) return { id, key: known }
  const row = await reader.selectFrom('data_keys').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row?.wrapped) throw new SealBroken('the key of this value was destroyed or never existed')
  const key = unwrap(ring, row.wrapped_by, { id, wrapped: row.wrapped })
  opened.set(id, key)
  return { id, key }
}

/**
 * The scope's row is asked for every time: a key made in a transaction that was rolled back must not be used. (Its id is
 * random, so the entry it left in `opened` can never meet another key.)
 */
async function scopeKey(
  trx: Transaction<DB>,
  ring: KeyRing,
  wanted: { scope: Scope; at: Instant; opened: Map<string, Buffer> },
): Promise<NamedKey> {
  const { scope, at, opened } = wanted
  const living = await livingKey(trx, scope)
  if (living !== undefined) return openDataKey({ reader: trx, ring, opened }, living)
  const id = randomBytes(16).toString('hex')
  const key = randomBytes(32)
  const wrapped = wrap(ring, id, key)
  await trx
    .insertInto('data_keys')
    .values({ id, scope, wrapped, wrapped_by: ring.current, created_at: at, destroyed_at: null })
    .execute()
  opened.set(id, key)
  return { id, key }
}

async function livingKey(reader: Reader, scope: Scope): Promise<string | undefined> {
  const row = await reader
    .selectFrom('data_keys')
    .select('id')
    .where('scope', '=', scope)
    .where('destroyed_at', 'is', null)
    .executeTakeFirst()
  return row?.id
}

function wrap(ring: KeyRing, id: string, key: Buffer): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', wrappingKey(ring, ring.current), nonce)
  cipher.setAAD(Buffer.from(`data-key ${id}`))
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()])
}

function unwrap(ring: KeyRing, wrappedBy: string, data: { id: string; wrapped: Buffer }): Buffer {
  const { id, wrapped } = data
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey(ring, wrappedBy), wrapped.subarray(0, 12), {
    authTagLength: 16,
  })
  decipher.setAAD(Buffer.from(`data-key ${id}`))
  decipher.setAuthTag(wrapped.subarray(-16))
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(12, -16)), decipher.final()])
  } catch (cause) {
    throw new SealBroken('the data key does not open with this key file', { cause })
  }
}

function wrappingKey(ring: KeyRing, id: string): Buffer {
  const secret = ring.keys.get(id)
  if (!secret) throw new SealBroken('the key file lacks the key that this data was written with')
  return derive(secret, 'wrap')
}
