/** A query made once is run with what each call brings; of many, those asked for lately stay. */
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, setUp, type Trial } from '../testing/trial.ts'
import { readyQueries, readyQuery } from './ready.ts'
import type { DB } from './tables.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
  await setUp(trial)
})
afterAll(() => trial.close())

test('each call finds by its own values, with one text', async () => {
  let made = 0
  const named = readyQuery((db: Kysely<DB>, { name, role }: { name: string; role: string }) => {
    made += 1
    return db
      .selectFrom('users')
      .select('sign_in_name')
      .where('role', '=', role as never)
      .where('name', '=', name)
  })
  const { db } = trial.house
  const found = [
    await named(db, { name: '陈晓', role: 'administrator' }),
    await named(db, { role: 'administrator', name: '无' }),
    await named(db, { role: 'administrator', name: '陈晓' }),
  ]
  expect(found).toEqual([[{ sign_in_name: 'chen' }], [], [{ sign_in_name: 'chen' }]])
  expect(made).toBe(1)
})

test('what was not asked for lately is made again', () => {
  const ready = readyQueries(2)
  const made: string[] = []
  for (const shape of ['a', 'b', 'a', 'c', 'a', 'b'])
    ready(shape, () => {
      made.push(shape)
      return trial.house.db.selectFrom('users').selectAll().compile()
    })
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('no value is written so that SQLite would plan the statement anew for it', () => {
  const { db } = trial.house
  const read = db.selectFrom('users').select('id').where('role', '=', 'consultant').limit(2).offset(1)
  const changed = db.updateTable('users').set({ name: '无' }).where('id', 'in', ['a', 'b'])
  for (const { sql } of [read.compile(), changed.compile()]) expect(sql.replaceAll('+?', '')).not.toContain('?')
})
