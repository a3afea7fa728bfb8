/** What was measured of each file when it came. Nothing in it tells whose it is, so it stands in clear. */
import type { Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import type { House } from '../house.ts'
import type { Look } from '../workshop/jobs.ts'
import type { Sent } from './inspect.ts'

/** A file that breaks or hangs the workshop cannot be read by anybody else either. */
export async function lookAt({ workshop }: House, { content, type }: Pick<Sent, 'content' | 'type'>): Promise<Look> {
  return workshop.do('look', { content, type }).catch(() => ({ is: 'unreadable' }) as const)
}

export async function addLook(trx: Transaction<DB>, fileId: string, look: Look): Promise<void> {
  await trx
    .insertInto('file_looks')
    .values({ file_id: fileId, look: JSON.stringify(look) })
    .execute()
}

/** Of files that came before anything was measured there is none. */
export async function looksOf(trx: Transaction<DB>, fileIds: readonly string[]): Promise<ReadonlyMap<string, Look>> {
  if (fileIds.length === 0) return new Map()
  const rows = await trx.selectFrom('file_looks').selectAll().where('file_id', 'in', fileIds).execute()
  return new Map(rows.map(({ file_id, look }) => [file_id, JSON.parse(look) as Look]))
}
