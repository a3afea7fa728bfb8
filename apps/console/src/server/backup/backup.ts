/**
 * A consistent copy beside a running server: the database in one step, then every blob it refers to. Blobs never change
 * and outlive their last reference by a day, so what the copied database names is there to be copied. No key is copied.
 */
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Instant } from '@beian/domain/vocabulary'
import Database from 'better-sqlite3'
import { DataDirectoryError, databaseName, makePrivateDirectory, openForReading, requireData } from '../db/open.ts'
import { openBlobStore } from '../files/blobs.ts'

export type BackupReport = { files: number; journalEntries: number }

type From = { dataDirectory: string; at: Instant }

export async function backup({ dataDirectory, at }: From, target: string): Promise<BackupReport> {
  refuseUsedDirectory(target)
  requireData(dataDirectory)
  makePrivateDirectory(target)
  await copyDatabase(join(dataDirectory, databaseName), join(target, databaseName))
  const report = await copyBlobs(dataDirectory, target)
  writeFileSync(join(target, 'backup.json'), `${JSON.stringify({ version: 1, at, ...report }, null, 2)}\n`, {
    mode: 0o600,
  })
  flush(join(target, 'backup.json'))
  return report
}

function refuseUsedDirectory(target: string): void {
  if (!existsSync(target) || readdirSync(target).length === 0) return
  throw new DataDirectoryError(`${target} is not empty. Name a new directory, so that no older copy is touched.`)
}

/** All pages in one step: a copy in parts would start again with every change the server makes meanwhile. */
async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new Database(from, { readonly: true, fileMustExist: true })
  try {
    await source.backup(to, { progress: () => 0x7fffffff })
  } finally {
    source.close()
  }
  standAlone(to)
  chmodSync(to, 0o600)
  flush(to)
}

/** The copy is one file, without a log beside it. */
function standAlone(path: string): void {
  const copy = new Database(path)
  copy.pragma('journal_mode = delete')
  copy.close()
}

async function copyBlobs(dataDirectory: string, target: string): Promise<BackupReport> {
  const { db } = openForReading(join(target, databaseName))
  try {
    const [from, to] = [openBlobStore(join(dataDirectory, 'blobs')), openBlobStore(join(target, 'blobs'))]
    const rows = await db.selectFrom('files').select('blob').execute()
    for (const { blob } of rows) {
      makePrivateDirectory(dirname(to.path(blob)))
      copyFileSync(from.path(blob), to.path(blob), constants.COPYFILE_EXCL)
      chmodSync(to.path(blob), 0o600)
      flush(to.path(blob))
    }
    const last = await db.selectFrom('journal').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
    return { files: rows.length, journalEntries: last?.seq ?? 0 }
  } finally {
    await db.destroy()
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}
