/** Books as they are kept: packed, known by the digest of what they say, opened once in the life of the process. */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { bookFrom, DATASET_VERSION, legalPeriods } from '@beian/domain/dataset'
import { checks, type Rulebook, rulebook } from '@beian/domain/rulebook'
import type { Day } from '@beian/domain/vocabulary'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import { canonicalJson, type Plain } from '../journal/canonical.ts'

type Reader = Kysely<DB> | Transaction<DB>

/** What a book says, without its history and sentences, which follow from it. */
function shelvesOf({ checks: named, ...shelves }: Rulebook): Plain {
  return JSON.parse(JSON.stringify({ ...shelves, checks: Object.keys(named).toSorted() })) as Plain
}

export function idOf(book: Rulebook): string {
  return createHash('sha256')
    .update(canonicalJson(shelvesOf(book)))
    .digest('hex')
}

export function asOf({ sources }: Rulebook): Day {
  return Object.values(sources).reduce<Day>(
    (newest, { checkedOn }) => (checkedOn > newest ? checkedOn : newest),
    '1970-01-01',
  )
}

export function pack(book: Rulebook): Buffer {
  const { checks: named, ...shelves } = book
  const told = Object.fromEntries(Object.entries(named).map(([name, { test: _code, ...one }]) => [name, one]))
  const dataset = {
    $schema: './rulebook.schema.json',
    version: DATASET_VERSION,
    title: { zh: '规则书', en: 'Rulebook' },
    licence: 'CC-BY-4.0',
    asOf: asOf(book),
    ...shelves,
    checks: told,
    history: legalPeriods(book),
    sentences: {},
  }
  return gzipSync(JSON.stringify(dataset), { level: 6 })
}

/** A book that was kept by an earlier version and no longer opens is a fault that nobody can work around here. */
export function unpack(content: Buffer): Rulebook {
  const reading = bookFrom(JSON.parse(gunzipSync(content).toString('utf8')), checks)
  if (!reading.ok) throw new Error(`a kept rulebook does not open: ${reading.problem} ${reading.what}`)
  return reading.book
}

let own: string | undefined

/** The digest of the book that comes with this program. */
export function builtInId(): string {
  own ??= idOf(rulebook)
  return own
}

/** Books never change, so what was opened once is the same for ever. */
const opened = new Map<string, Rulebook>()

export async function openBook(db: Reader, id: string): Promise<Rulebook> {
  if (id === builtInId()) return rulebook
  const known = opened.get(id)
  if (known) return known
  const row = await db.selectFrom('rulebooks').select('content').where('id', '=', id).executeTakeFirstOrThrow()
  const book = unpack(row.content)
  opened.set(id, book)
  return book
}

export type Kept = { readonly id: string; readonly book: Rulebook }

/** The newest that was loaded or came along; the program's own while nothing was kept. */
export async function currentBook(db: Reader): Promise<Kept> {
  const row = await db
    .selectFrom('rulebooks')
    .select('id')
    .orderBy('loaded_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row ? { id: row.id, book: await openBook(db, row.id) } : { id: builtInId(), book: rulebook }
}

export async function bookOfCase(db: Reader, caseId: string): Promise<Kept> {
  const row = await db.selectFrom('case_books').select('book').where('case_id', '=', caseId).executeTakeFirst()
  return row ? { id: row.book, book: await openBook(db, row.book) } : { id: builtInId(), book: rulebook }
}

export async function setBook(trx: Transaction<DB>, caseId: string, book: string): Promise<void> {
  await trx.deleteFrom('case_books').where('case_id', '=', caseId).execute()
  if (book !== builtInId()) await trx.insertInto('case_books').values({ case_id: caseId, book }).execute()
}
