/**
 * Opens the database the way we promise it: every acknowledged change is on the disk (WAL with synchronous FULL, which
 * is not better-sqlite3's default), and each setting is read back, because a pragma that is not understood says nothing.
 */
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import { DeskDialect } from './dialect.ts'
import type { DB } from './tables.ts'

/** A data directory that we refuse to work in, in words for the person at the terminal. */
export class DataDirectoryError extends Error {}

export type OpenDatabase = { db: Kysely<DB>; sqlite: Database.Database }

/** The WAL-reset corruption was mended in 3.51.3: https://sqlite.org/wal.html#walresetbug */
const oldestSqlite = [3, 51, 3] as const

const settings = [
  ['journal_mode', 'wal', 'wal'],
  ['synchronous', 'full', 2],
  ['foreign_keys', 'on', 1],
  ['secure_delete', 'on', 1],
  ['trusted_schema', 'off', 0],
  ['cell_size_check', 'on', 1],
  ['mmap_size', '0', 0],
  ['busy_timeout', '5000', 5000],
] as const

export const databaseName = 'desk.sqlite'

export function openDatabase(dataDirectory: string): OpenDatabase {
  const path = join(dataDirectory, databaseName)
  const sqlite = new Database(path)
  requireVersion(sqlite)
  for (const [name, value, expected] of settings) {
    sqlite.pragma(`${name} = ${value}`)
    const found: unknown = sqlite.pragma(name, { simple: true })
    if (found !== expected)
      throw new DataDirectoryError(`SQLite refuses ${name} = ${value}; it answers ${String(found)}`)
  }
  keepPrivate(path)
  return { sqlite, db: new Kysely<DB>({ dialect: new DeskDialect(sqlite) }) }
}

/** Opens a copy or a live database for looking only. */
export function openForReading(path: string): OpenDatabase {
  const sqlite = new Database(path, { readonly: true, fileMustExist: true })
  requireVersion(sqlite)
  sqlite.pragma('trusted_schema = off')
  sqlite.pragma('cell_size_check = on')
  return { sqlite, db: new Kysely<DB>({ dialect: new DeskDialect(sqlite) }) }
}

export function requireData(directory: string): void {
  if (!existsSync(join(directory, databaseName))) throw new DataDirectoryError(`There is no data in ${directory}.`)
}

/** Makes the directory readable for its owner only. */
export function makePrivateDirectory(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  chmodSync(path, 0o700)
}

/** The log and the shared memory take the modes of the database file when SQLite makes them anew. */
function keepPrivate(path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, 0o600)
}

function requireVersion(sqlite: Database.Database): void {
  const version = String(sqlite.prepare('select sqlite_version()').pluck().get())
  const parts = version.split('.').map(Number)
  for (const [index, needed] of oldestSqlite.entries()) {
    const found = parts[index] ?? 0
    if (found > needed) return
    if (found < needed) throw new DataDirectoryError(`SQLite ${version} is older than ${oldestSqlite.join('.')}`)
  }
}
