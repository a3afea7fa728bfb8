import { chmodSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openKeyRing } from '../crypto/key-ring.ts'
import { openTrial, temporaryDirectory } from '../testing/trial.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { openDatabase, openForReading } from './open.ts'
import { lockDirectory } from './server-lock.ts'

let home: string
beforeEach(() => {
  home = temporaryDirectory()
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const modeOf = (path: string) => statSync(path).mode & 0o777

test('every acknowledged change is on the disk: WAL with synchronous FULL, and what SQLite advises against bad files', async () => {
  const { sqlite, db } = openDatabase(home)
  const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'trusted_schema', 'cell_size_check']
  const found = settings.map((name) => sqlite.pragma(name, { simple: true }))
  expect(found).toEqual(['wal', 2, 1, 1, 0, 1])
  await db.destroy()
})

test('the database, its log, the keys and the lock are readable for their owner only', async () => {
  const trial = await openTrial({ home })
  const { dataDirectory, keyFile } = trial.config
  expect(modeOf(dataDirectory)).toBe(0o700)
  for (const file of ['desk.sqlite', 'desk.sqlite-wal', 'desk.sqlite-shm', 'server.lock']) {
    expect([file, modeOf(join(dataDirectory, file))]).toEqual([file, 0o600])
  }
  expect(modeOf(keyFile)).toBe(0o600)
  await trial.close()
})

test('every table is strict', async () => {
  const { db, sqlite } = openDatabase(home)
  await migrate(db, home)
  const loose = sqlite
    .prepare("select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0")
    .pluck()
    .all()
    .filter((name) => !/^(sqlite_|kysely_)/.test(String(name)))
  expect(loose).toEqual([])
  await db.destroy()
})

test('migrating again does nothing', async () => {
  const { db } = openDatabase(home)
  expect(await migrate(db, home)).toEqual(Object.keys(migrations))
  expect(await migrate(db, home)).toEqual([])
  await db.destroy()
})

const broken = {
  ...migrations,
  '9998-good': { up: async (db: Kysely<unknown>) => db.schema.createTable('half').addColumn('id', 'text').execute() },
  '9999-broken': {
    up: async (db: Kysely<unknown>) => {
      await db.schema.createTable('done').addColumn('id', 'text').execute()
      throw new Error('broken')
    },
  },
}

test('a migration that fails leaves the schema as it was, with those before it in the same start', async () => {
  const { db, sqlite } = openDatabase(home)
  await migrate(db, home)
  await expect(migrate(db, home, broken)).rejects.toThrow('broken')
  const tables = sqlite.prepare("select name from sqlite_schema where name in ('half', 'done')").pluck().all()
  expect(tables).toEqual([])
  expect(await migrate(db, home)).toEqual([])
  await db.destroy()
})

test('before data is changed, a copy of it is kept, readable for its owner only', async () => {
  const { db } = openDatabase(home)
  const [[first = '', up] = []] = Object.entries(migrations)
  if (!up) throw new Error('there is no migration')
  await migrate(db, home, { [first]: up })
  expect(readdirSync(home).filter((name) => name.startsWith('before-'))).toEqual([])
  const [, second] = Object.keys(migrations)
  await migrate(db, home)
  const copy = join(home, `before-${second}.sqlite`)
  expect(modeOf(copy)).toBe(0o600)
  const before = openForReading(copy)
  expect(before.sqlite.prepare('select name from kysely_migration').pluck().all()).toEqual([first])
  await before.db.destroy()
  await db.destroy()
})

test('data of a newer version is refused in words', async () => {
  const { db, sqlite } = openDatabase(home)
  await migrate(db, home)
  sqlite.prepare('insert into kysely_migration (name, timestamp) values (?, ?)').run('9999-future', 'then')
  await expect(migrate(db, home)).rejects.toThrow(/newer Beian Desk.*9999-future/)
  await db.destroy()
})

test('a second server in the same directory is refused, and may come once the first has gone', () => {
  mkdirSync(home, { recursive: true })
  const first = lockDirectory(home)
  expect(() => lockDirectory(home)).toThrow(/already running/)
  first.release()
  lockDirectory(home).release()
})

test('a key file that others can read is refused, with the command that mends it', async () => {
  const trial = await openTrial({ home })
  chmodSync(trial.config.keyFile, 0o644)
  await expect(trial.restart()).rejects.toThrow(/chmod 600/)
})

test('data without its key file is refused, and no new keys are made', async () => {
  const trial = await openTrial({ home })
  rmSync(trial.config.keyFile)
  await expect(trial.restart()).rejects.toThrow(/put the key file back/)
})

test('the key file of other data is refused', async () => {
  const trial = await openTrial({ home })
  rmSync(trial.config.keyFile)
  openKeyRing(trial.config.keyFile, { createIfMissing: true })
  await expect(trial.restart()).rejects.toThrow(/key file lacks the key/)
})
