import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import { canonicalJson } from './canonical.ts'
import { verifyChain } from './journal.queries.ts'

let trial: Trial
let chen: Visitor
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
})
afterEach(() => trial.close())

async function withoutGuards(tamper: () => Promise<unknown>): Promise<void> {
  const { db } = trial.house
  for (const change of ['update', 'delete']) await sql`drop trigger ${sql.ref(`journal_refuses_${change}`)}`.execute(db)
  await tamper()
}

test('an entry tells who did what to whom and which fields were set, and no value', async () => {
  const { id } = (await chen.call('clients.add', { name: '红星科技', contactPhone: '139 1234 5678' })).data as {
    id: string
  }
  const list = (await chen.call('journal.list', { clientId: id })).data
  expect(list).toEqual([
    {
      seq: 3,
      at: '2026-11-21T02:00:00.000Z',
      actor: { id: expect.stringMatching(/^[0-9a-z]{26}$/), name: '陈晓' },
      action: 'clients.added',
      clientId: id,
      caseId: null,
      subject: `client:${id}`,
      fields: ['name', 'contactPhone'],
      details: {},
      words: null,
    },
  ])
})

test('the newest come first, and earlier ones page by page', async () => {
  for (const name of ['A', 'B', 'C']) await chen.call('clients.add', { name })
  const page = async (before?: number) =>
    ((await chen.call('journal.list', { limit: 2, ...(before ? { before } : {}) })).data as { seq: number }[]).map(
      (entry) => entry.seq,
    )
  expect(await page()).toEqual([5, 4])
  expect(await page(4)).toEqual([3, 2])
})

test('our own program cannot change or remove an entry', async () => {
  const { db } = trial.house
  await expect(db.updateTable('journal').set({ action: 'x.y' }).execute()).rejects.toThrow('append-only')
  await expect(db.deleteFrom('journal').execute()).rejects.toThrow('append-only')
})

test('a sound chain is called sound, over more entries than are read at once', async () => {
  const key = trial.house.db
  await key.transaction().execute(async (trx) => {
    const { writeEntry } = await import('./journal.queries.ts')
    for (let count = 0; count < 2100; count++)
      await writeEntry(trx, { actor: { kind: 'console' }, at: trial.house.clock.now() }, { action: 'test.done' })
  })
  expect((await chen.call('journal.verify')).data).toMatchObject({ sound: true, entries: 2102 })
})

test.each([
  [
    'a changed action',
    2,
    () => trial.house.db.updateTable('journal').set({ action: 'team.left' }).where('seq', '=', 2).execute(),
  ],
  [
    'a changed time',
    1,
    () => trial.house.db.updateTable('journal').set({ at: '2020-01-01T00:00:00.000Z' }).where('seq', '=', 1).execute(),
  ],
  [
    'another actor',
    3,
    () => trial.house.db.updateTable('journal').set({ actor: 'nobody' }).where('seq', '=', 3).execute(),
  ],
  ['a removed entry', 2, () => trial.house.db.deleteFrom('journal').where('seq', '=', 2).execute()],
  ['a removed beginning', 1, () => trial.house.db.deleteFrom('journal').where('seq', '=', 1).execute()],
])('%s is found, at its place', async (_what, brokenAt, tamper) => {
  await chen.call('clients.add', { name: 'A' })
  expect(await verifyChain(trial.house.db)).toMatchObject({ sound: true, entries: 3 })
  await withoutGuards(tamper)
  expect(await verifyChain(trial.house.db)).toEqual({ sound: false, brokenAt })
})

test('an entry that was changed and given a fitting hash of its own is found by its follower', async () => {
  const { db } = trial.house
  await chen.call('clients.add', { name: 'A' })
  await withoutGuards(async () => {
    const { hash: _old, ...row } = await db
      .selectFrom('journal')
      .selectAll()
      .where('seq', '=', 2)
      .executeTakeFirstOrThrow()
    const forged = { ...row, action: 'team.left' }
    const hash = createHash('sha256').update(canonicalJson(forged)).digest('hex')
    await db
      .updateTable('journal')
      .set({ ...forged, hash })
      .where('seq', '=', 2)
      .execute()
  })
  expect(await verifyChain(db)).toEqual({ sound: false, brokenAt: 3 })
})

test('canonical JSON does not depend on the order of keys, and says what JSON says', () => {
  const plain = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)))
  fc.assert(
    fc.property(plain, (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse())
      expect(canonicalJson(turned)).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
