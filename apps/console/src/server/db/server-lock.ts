/**
 * One server at a time in a data directory. The lock is an exclusive transaction on a small file of its own: the system
 * lets go of it when the process ends, however it ends, so no stale lock ever needs to be removed by hand.
 */
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { DataDirectoryError } from './open.ts'

export type ServerLock = { release(): void }

export function lockDirectory(dataDirectory: string): ServerLock {
  const path = join(dataDirectory, 'server.lock')
  const lock = new Database(path, { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new DataDirectoryError(`Another Beian Desk server is already running in ${dataDirectory}.`)
    }
    throw error
  }
  chmodSync(path, 0o600)
  return { release: () => void lock.close() }
}
