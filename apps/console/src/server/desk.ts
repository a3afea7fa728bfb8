/** The `beian-desk` command: backup, check, migrate, reindex. It works on the data directory that config.ts names. */
import { resolve } from 'node:path'
import { backup } from './backup/backup.ts'
import { check } from './backup/check.ts'
import { ConfigError, readConfig, systemClock } from './config.ts'
import { openKeyRing } from './crypto/key-ring.ts'
import { openVault } from './crypto/vault.ts'
import { migrate } from './db/migrate.ts'
import { DataDirectoryError, openDatabase, requireData } from './db/open.ts'
import { lockDirectory } from './db/server-lock.ts'
import { rebuildIndex } from './search/rebuild.ts'

const usage = `beian-desk backup <new directory>   a consistent copy, beside a running console; keys are not copied
beian-desk check [directory]        is everything whole: database, journal, files? Also for a backup
beian-desk migrate                  bring the database to this version's schema; the console must be stopped
beian-desk reindex                  write the search index anew; the console must be stopped
Add --demo for the demonstration's data.`

process.umask(0o077)
const [name = '', ...rest] = process.argv.slice(2).filter((word) => word !== '--' && word !== '--demo')
const config = readConfig({ argv: process.argv, env: process.env })
const say = (text: string) => process.stdout.write(`${text}\n`)

process.exitCode = await run().catch((error: unknown) => {
  if (!(error instanceof ConfigError || error instanceof DataDirectoryError)) throw error
  process.stderr.write(`${error.message}\n`)
  return 1
})

async function run(): Promise<number> {
  if (name === 'backup' && rest[0] !== undefined) return runBackup(fromWhereCalled(rest[0]))
  if (name === 'check') return runCheck(rest[0] === undefined ? config.dataDirectory : fromWhereCalled(rest[0]))
  if (name === 'migrate') return runMigrate()
  if (name === 'reindex') return runReindex()
  say(usage)
  return 2
}

/** npm and pnpm change the directory; a path means the place where the command was typed. */
function fromWhereCalled(path: string): string {
  return resolve(config.calledFrom, path)
}

async function runBackup(target: string): Promise<number> {
  const { dataDirectory } = config
  const { files, journalEntries } = await backup({ dataDirectory, at: systemClock.now() }, target)
  say(`Copied to ${target}: ${files} files, ${journalEntries} journal entries. Checking the copy …`)
  const faults = await runCheck(target)
  say(`The keys are not in it. Keep a copy of ${config.keyFile} in another place.`)
  return faults
}

async function runCheck(directory: string): Promise<number> {
  const { faults, files, journalEntries } = await check(directory, config.keyFile)
  for (const fault of faults) say(`FAULT ${fault}`)
  say(`${directory}: ${files} files, ${journalEntries} journal entries, ${faults.length} faults`)
  return faults.length === 0 ? 0 : 1
}

async function runMigrate(): Promise<number> {
  requireData(config.dataDirectory)
  const lock = lockDirectory(config.dataDirectory)
  const { db } = openDatabase(config.dataDirectory)
  const done = await migrate(db, config.dataDirectory)
  await db.destroy()
  lock.release()
  say(done.length === 0 ? 'Nothing to do.' : `Done: ${done.join(', ')}`)
  return 0
}

async function runReindex(): Promise<number> {
  requireData(config.dataDirectory)
  const lock = lockDirectory(config.dataDirectory)
  const ring = openKeyRing(config.keyFile, { createIfMissing: false })
  const { db } = openDatabase(config.dataDirectory)
  await migrate(db, config.dataDirectory)
  const cases = await rebuildIndex(db, await openVault(db, ring))
  await db.destroy()
  lock.release()
  say(`Written anew from ${cases} cases.`)
  return 0
}
