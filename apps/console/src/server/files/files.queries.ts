/** The rows of received files. A file's name and content are sealed with its client's key. */
import type { Kysely, Selectable, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import type { FileTable } from './files.table.ts'

type Reader = Kysely<DB> | Transaction<DB>
export type FileRow = Selectable<FileTable>

export async function addFile(trx: Transaction<DB>, row: FileRow): Promise<void> {
  await trx.insertInto('files').values(row).execute()
}

export async function findFile(db: Reader, id: string): Promise<FileRow | undefined> {
  return db.selectFrom('files').selectAll().where('id', '=', id).executeTakeFirst()
}

export function placeOfName(id: string) {
  return { table: 'files', column: 'name', row: id }
}
