import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../testing/trial.ts'
import { type Place, SealBroken } from './sealing.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.close())

const place = (row: string, column = 'phone', table = 'persons'): Place => ({ table, column, row })

function seal(where: Place, text: string, scope = 'client-a'): Promise<Buffer> {
  const { db, vault, clock } = trial.house
  return db.transaction().execute((trx) => vault.seal(trx, { scope, place: where, text, at: clock.now() }))
}

const open = (where: Place, sealed: Buffer) => trial.house.vault.open(trial.house.db, where, sealed)

test('what is sealed opens again where it stands, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect(await open(place('r1'), await seal(place('r1'), text))).toBe(text.toWellFormed())
    }),
    { numRuns: 50 },
  )
})

test('two ciphertexts that change places do not open: not another row, not another column, not another table', async () => {
  const sealed = await seal(place('r1'), '13912345678')
  for (const elsewhere of [place('r2'), place('r1', 'mail'), place('r1', 'phone', 'clients')]) {
    await expect(open(elsewhere, sealed)).rejects.toThrow(SealBroken)
  }
})

test('places that read alike when joined are different places', async () => {
  const sealed = await seal(place('c', 'b', 'a'), 'x')
  await expect(open(place('', 'b,c', 'a'), sealed)).rejects.toThrow(SealBroken)
})

test('one flipped bit anywhere, or one byte cut, does not open', async () => {
  const sealed = await seal(place('r1'), '440524188001010014')
  for (let index = 0; index < sealed.length; index++) {
    const changed = Buffer.from(sealed)
    changed[index] = (changed[index] ?? 0) ^ 1
    await expect(open(place('r1'), changed)).rejects.toThrow(SealBroken)
  }
  await expect(open(place('r1'), sealed.subarray(0, -1))).rejects.toThrow(SealBroken)
})

test('each client has a key of its own, and sealing twice never gives the same text', async () => {
  const [first, second, other] = [
    await seal(place('r'), 'x'),
    await seal(place('r'), 'x'),
    await seal(place('r'), 'x', 'client-b'),
  ]
  const keyOf = (sealed: Buffer) => sealed.subarray(2, 18).toString('hex')
  expect(first.equals(second)).toBe(false)
  expect(keyOf(first)).toBe(keyOf(second))
  expect(keyOf(first)).not.toBe(keyOf(other))
})

test('a key made in a transaction that is rolled back is never used again', async () => {
  const { db, vault, clock } = trial.house
  const at = clock.now()
  let lost: Buffer | undefined
  const attempt = db.transaction().execute(async (trx) => {
    lost = await vault.seal(trx, { scope: 'client-c', place: place('r'), text: 'x', at })
    throw new Error('rolled back')
  })
  await expect(attempt).rejects.toThrow('rolled back')
  const kept = await seal(place('r'), 'y', 'client-c')
  expect(kept.subarray(2, 18).equals(lost?.subarray(2, 18) ?? Buffer.alloc(0))).toBe(false)
  const reopened = await trial.restart()
  trial = reopened
  expect(await open(place('r'), kept)).toBe('y')
})

test('the same phone has the same look-up text everywhere, and it shows neither the phone nor its kind', () => {
  const { vault } = trial.house
  expect(vault.lookup('phone', '13912345678')).toBe(vault.lookup('phone', '13912345678'))
  expect(vault.lookup('phone', '13912345678')).not.toBe(vault.lookup('document-number', '13912345678'))
  expect(vault.lookup('phone', '13912345678')).toMatch(/^[0-9a-f]{32}$/)
})

test('nothing that was sealed stands in clear in the database or its log', async () => {
  const canary = 'CANARY-440524188001010014'
  await seal(place('r9'), canary)
  const { dataDirectory } = trial.config
  for (const file of readdirSync(dataDirectory).filter((name) => name.startsWith('desk.sqlite'))) {
    expect(readFileSync(join(dataDirectory, file)).includes(canary)).toBe(false)
  }
})
