/** Writing, reading and proving the journal. An entry is written in the transaction of the change it tells of. */
import { createHash } from 'node:crypto'
import type { Instant } from '@beian/domain/vocabulary'
import type { Kysely, Selectable, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import { canonicalJson } from './canonical.ts'
import type { JournalTable } from './journal.table.ts'

export type Actor = { kind: 'user'; id: string } | { kind: 'nobody' } | { kind: 'console' }

export type Entry = {
  action: `${string}.${string}`
  clientId?: string
  caseId?: string
  subject?: `${string}:${string}`
  /** Names of fields, never their values. */
  fields?: readonly string[]
  /** Codes and counts, nothing that a person typed. */
  details?: { readonly [name: string]: string | number | boolean | null }
  /** Why, in a person's own words: kept sealed, outside the chain. */
  words?: string
}

const beforeTheFirst = '0'.repeat(64)

/** Answers which entry it became. */
export async function writeEntry(
  trx: Transaction<DB>,
  by: { actor: Actor; at: Instant },
  entry: Entry,
): Promise<number> {
  const last = await trx
    .selectFrom('journal')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: by.at,
    actor: by.actor.kind === 'user' ? by.actor.id : by.actor.kind,
    action: entry.action,
    client_id: entry.clientId ?? null,
    case_id: entry.caseId ?? null,
    subject: entry.subject ?? null,
    fields: JSON.stringify(entry.fields ?? []),
    details: JSON.stringify(entry.details ?? {}),
    previous_hash: last?.hash ?? beforeTheFirst,
  }
  await trx
    .insertInto('journal')
    .values({ ...row, hash: hashOf(row) })
    .execute()
  return row.seq
}

function hashOf(row: Omit<Selectable<JournalTable>, 'hash'>): string {
  return createHash('sha256').update(canonicalJson(row)).digest('hex')
}

export type Wanted = {
  clientId?: string | undefined
  caseId?: string | undefined
  before?: number | undefined
  limit: number
}

/** The newest entries first. */
export async function listEntries(db: Kysely<DB> | Transaction<DB>, wanted: Wanted) {
  return db
    .selectFrom('journal')
    .leftJoin('users', 'users.id', 'journal.actor')
    .leftJoin('journal_words', 'journal_words.seq', 'journal.seq')
    .select(['journal.seq', 'journal.at', 'journal.actor', 'journal.action', 'journal.client_id', 'journal.case_id'])
    .select(['journal.subject', 'journal.fields', 'journal.details', 'users.name as actor_name', 'journal_words.words'])
    .$if(wanted.clientId !== undefined, (q) => q.where('journal.client_id', '=', wanted.clientId ?? ''))
    .$if(wanted.caseId !== undefined, (q) => q.where('journal.case_id', '=', wanted.caseId ?? ''))
    .$if(wanted.before !== undefined, (q) => q.where('journal.seq', '<', wanted.before ?? 0))
    .orderBy('journal.seq', 'desc')
    .limit(wanted.limit)
    .execute()
}

export type ChainAnswer = { sound: true; entries: number; head: string } | { sound: false; brokenAt: number }

/** Walks the whole chain, a stretch at a time. A cut-off end shows only against a head that was noted elsewhere. */
export async function verifyChain(db: Kysely<DB>): Promise<ChainAnswer> {
  let entries = 0
  let head = beforeTheFirst
  for (;;) {
    const stretch = await db
      .selectFrom('journal')
      .selectAll()
      .where('seq', '>', entries)
      .orderBy('seq')
      .limit(1000)
      .execute()
    for (const { hash, ...row } of stretch) {
      const sound = row.seq === entries + 1 && row.previous_hash === head && hashOf(row) === hash
      if (!sound) return { sound: false, brokenAt: entries + 1 }
      entries += 1
      head = hash
    }
    if (stretch.length < 1000) return { sound: true, entries, head }
  }
}
