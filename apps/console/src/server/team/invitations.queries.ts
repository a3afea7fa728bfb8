/** One-time links: for the first administrator, for new colleagues, for a forgotten password. Only digests are stored. */
import type { Instant } from '@beian/domain/vocabulary'
import type { Kysely, Selectable, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import { digestOf, newId, newSecret } from '../ids.ts'
import { between, hour, later, minute } from '../instants.ts'
import { type Refusal, refuse } from '../problems.ts'
import type { InvitationTable, Role } from './team.table.ts'

type Reader = Kysely<DB> | Transaction<DB>
export type Invitation = Selectable<InvitationTable>

/** The first administrator's link lies open in a terminal; the others travel to a colleague. */
const validFor = { 'set-up': 30 * minute, invitation: 72 * hour, renewal: 24 * hour } as const

const pages = { 'set-up': 'setup', invitation: 'invitation', renewal: 'renewal' } as const

export type NewLink = {
  kind: Invitation['kind']
  role: Role
  name: string | null
  userId: string | null
  createdBy: string | null
  at: Instant
}

/** The secret stands behind `#`, so that no server, proxy or history of requests ever sees it. */
export function linkTo(origin: string, kind: Invitation['kind'], secret: string): string {
  return `${origin}/${pages[kind]}#${secret}`
}

export async function addLink(trx: Transaction<DB>, link: NewLink) {
  const [id, secret] = [newId(), newSecret()]
  const expiresAt = later(link.at, validFor[link.kind])
  await trx
    .insertInto('invitations')
    .values({
      id,
      secret_digest: digestOf(secret),
      kind: link.kind,
      role: link.role,
      name: link.name,
      user_id: link.userId,
      created_by: link.createdBy,
      created_at: link.at,
      expires_at: expiresAt,
      used_at: null,
      revoked_at: null,
    })
    .execute()
  return { id, secret, expiresAt }
}

/** The link that this secret opens, or why it opens none. */
export async function findLink(db: Reader, secret: string, at: Instant): Promise<Invitation | Refusal> {
  const link = await db
    .selectFrom('invitations')
    .selectAll()
    .where('secret_digest', '=', digestOf(secret))
    .executeTakeFirst()
  if (!link) return refuse('link-unknown', { path: 'token' })
  if (link.used_at) return refuse('link-used', { path: 'token' })
  if (link.revoked_at || between(at, link.expires_at) <= 0) return refuse('link-expired', { path: 'token' })
  return link
}

export async function useLink(trx: Transaction<DB>, id: string, at: Instant): Promise<void> {
  await trx.updateTable('invitations').set({ used_at: at }).where('id', '=', id).execute()
}

/** Withdraws what is still open, all of a kind or one link; returns how many. */
export async function withdrawLinks(
  trx: Transaction<DB>,
  which: { kind: Invitation['kind'] } | { id: string } | { userId: string },
  at: Instant,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('invitations')
    .set({ revoked_at: at })
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .$if('kind' in which, (q) => q.where('kind', '=', 'kind' in which ? which.kind : 'invitation'))
    .$if('id' in which, (q) => q.where('id', '=', 'id' in which ? which.id : ''))
    .$if('userId' in which, (q) => q.where('user_id', '=', 'userId' in which ? which.userId : ''))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** What an administrator may still withdraw. */
export async function listOpenLinks(db: Reader, at: Instant) {
  return db
    .selectFrom('invitations')
    .select(['id', 'kind', 'role', 'name', 'user_id', 'created_at', 'expires_at'])
    .where('kind', '!=', 'set-up')
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .orderBy('created_at', 'desc')
    .execute()
}
