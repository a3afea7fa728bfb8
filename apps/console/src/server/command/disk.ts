/** What a failing disk means: full is a refusal in words; unreadable or damaged ends the process. */
import Database from 'better-sqlite3'
import type { House } from '../house.ts'
import { type Refusal, refuse } from '../problems.ts'

/** After one of these nobody knows what is on the disk. A fresh start reads it anew. */
const untrustworthy = /^SQLITE_(IOERR|CORRUPT|NOTADB)/
const full = /^(SQLITE_FULL|SQLITE_READONLY|ENOSPC|EDQUOT|EROFS)/

export function diskProblem(house: House, error: unknown): Refusal | undefined {
  const code = codeOf(error)
  if (full.test(code)) return refuse('disk-full')
  if (untrustworthy.test(code)) house.giveUp(error)
  return undefined
}

/** For what may be left undone when there is no room: people can still read. */
export function forgiveFullDisk(error: unknown): void {
  if (!full.test(codeOf(error))) throw error
}

function codeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
