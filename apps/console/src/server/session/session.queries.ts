/** Sessions: 256 random bits in the cookie, their SHA-256 here; idle for 30 minutes or 8 hours old, they are over. */
import type { Instant } from '@beian/domain/vocabulary'
import type { Kysely, Transaction } from 'kysely'
import { forgiveFullDisk } from '../command/disk.ts'
import { readyQuery } from '../db/ready.ts'
import type { DB } from '../db/tables.ts'
import { digestOf, newId, newSecret } from '../ids.ts'
import { between, hour, minute } from '../instants.ts'
import { nameDevice } from './device.ts'

const idle = 30 * minute
const oldest = 8 * hour
/** `seen_at` is written at most this often, so that looking costs no write. */
const seenEvery = minute

type Reader = Kysely<DB> | Transaction<DB>

/** Asked with every request. */
const sessionOf = readyQuery((db: Reader, { digest }: { digest: string }) =>
  db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .select(['sessions.id as session_id', 'sessions.created_at', 'sessions.seen_at', 'sessions.proved_at'])
    .select(['users.id', 'users.name', 'users.sign_in_name', 'users.role', 'users.language'])
    .select(['users.totp_step', 'users.rev'])
    .where('secret_digest', '=', digest)
    .where('ended_at', 'is', null)
    .where('disabled_at', 'is', null),
)

export type Signed = NonNullable<Awaited<ReturnType<typeof findSession>>>

/** Whose session this secret opens, if any; notes that it was used, unless a page only watches by itself. */
export async function findSession(db: Reader, secret: string, { at, isUse = true }: { at: Instant; isUse?: boolean }) {
  const [row] = await sessionOf(db, { digest: digestOf(secret) })
  if (!row || !isAlive(row, at)) return null
  if (isUse && between(row.seen_at, at) >= seenEvery) {
    await db
      .updateTable('sessions')
      .set({ seen_at: at })
      .where('id', '=', row.session_id)
      .execute()
      .catch(forgiveFullDisk)
  }
  const { id, name, sign_in_name: signInName, role, language, rev } = row
  return {
    session: { id: row.session_id, createdAt: row.created_at, provedAt: row.proved_at },
    user: { id, name, signInName, role, language, rev, secondFactor: row.totp_step !== null },
  }
}

function isAlive(row: { created_at: Instant; seen_at: Instant }, at: Instant): boolean {
  return between(row.seen_at, at) < idle && between(row.created_at, at) < oldest
}

/** Opens a session and returns the secret for the cookie; it is stored nowhere. */
export async function openSession(
  trx: Transaction<DB>,
  opening: { userId: string; userAgent: string; at: Instant },
): Promise<{ id: string; secret: string }> {
  const { userId, userAgent, at } = opening
  const [id, secret] = [newId(), newSecret()]
  await trx
    .insertInto('sessions')
    .values({
      id,
      secret_digest: digestOf(secret),
      user_id: userId,
      created_at: at,
      seen_at: at,
      proved_at: at,
      device: nameDevice(userAgent),
      ended_at: null,
    })
    .execute()
  return { id, secret }
}

/** A user's living sessions, the newest first. */
export async function listSessions(db: Reader, userId: string, at: Instant) {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'created_at', 'seen_at', 'device'])
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.filter((row) => isAlive(row, at))
}

/** Ends one session of the user; false when there is none to end. */
export async function endSession(
  trx: Transaction<DB>,
  of: { userId: string; id: string; at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('sessions')
    .set({ ended_at: of.at })
    .where('id', '=', of.id)
    .where('user_id', '=', of.userId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends all sessions of a user, but one if named. */
export async function endSessions(
  trx: Transaction<DB>,
  of: { userId: string; but?: string; at: Instant },
): Promise<void> {
  await trx
    .updateTable('sessions')
    .set({ ended_at: of.at })
    .where('user_id', '=', of.userId)
    .where('ended_at', 'is', null)
    .$if(of.but !== undefined, (q) => q.where('id', '!=', of.but ?? ''))
    .execute()
}
