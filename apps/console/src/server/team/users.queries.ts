/** The people who work here. */
import type { Instant, Language } from '@beian/domain/vocabulary'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import { newId } from '../ids.ts'
import type { Role } from './team.table.ts'

type Reader = Kysely<DB> | Transaction<DB>

/** How sign-in names are compared: `Ａnn` and `ann` are one. */
export function foldName(signInName: string): string {
  return signInName.normalize('NFKC').toLowerCase()
}

export async function hasUsers(db: Reader): Promise<boolean> {
  return (await db.selectFrom('users').select('id').limit(1).executeTakeFirst()) !== undefined
}

export async function listUsers(db: Reader) {
  return db
    .selectFrom('users')
    .select(['id', 'name', 'sign_in_name', 'role', 'totp_step', 'created_at', 'disabled_at', 'rev'])
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

export async function findUser(db: Reader, id: string) {
  return db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Disabled colleagues are not found. */
export async function findActiveUser(db: Reader, signInName: string) {
  return db
    .selectFrom('users')
    .selectAll()
    .where('sign_in_name_folded', '=', foldName(signInName))
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
}

export type NewUser = {
  name: string
  signInName: string
  role: Role
  language: Language
  passwordHash: string
  at: Instant
}

/** Undefined when the sign-in name is taken. */
export async function addUser(trx: Transaction<DB>, user: NewUser): Promise<string | undefined> {
  const folded = foldName(user.signInName)
  const taken = await trx.selectFrom('users').select('id').where('sign_in_name_folded', '=', folded).executeTakeFirst()
  if (taken) return undefined
  const id = newId()
  await trx
    .insertInto('users')
    .values({
      id,
      name: user.name,
      sign_in_name: user.signInName,
      sign_in_name_folded: folded,
      role: user.role,
      language: user.language,
      password_hash: user.passwordHash,
      totp_secret: null,
      totp_step: null,
      created_at: user.at,
      disabled_at: null,
      rev: 1,
    })
    .execute()
  return id
}

export async function countActiveAdministrators(db: Reader): Promise<number> {
  const rows = await db
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .execute()
  return rows.length
}
