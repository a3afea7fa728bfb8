import { randomBytes } from 'node:crypto'
import { utimesSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from './instants.ts'
import { jpeg } from './testing/files.ts'
import { openTrial, setUp, type Trial, type Visitor } from './testing/trial.ts'
import { tidy } from './tidy.ts'

let trial: Trial
let chen: Visitor
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
})
afterEach(() => trial.close())

const count = async (table: 'attempts' | 'commands' | 'sessions') =>
  (await trial.house.db.selectFrom(table).selectAll().execute()).length

test('attempts go after a day, kept answers after a week, sessions after a month; nothing earlier', async () => {
  await chen.call('clients.add', { name: 'A' })
  await chen.call('session.signIn', { signInName: 'nobody', password: 'wrong words here' })
  const left = async () => {
    await tidy(trial.house)
    return [await count('attempts'), await count('commands'), await count('sessions')]
  }
  expect(await left()).toEqual([1, 1, 1])
  trial.wait(day + 1)
  expect(await left()).toEqual([0, 1, 1])
  trial.wait(6 * day)
  expect(await left()).toEqual([0, 0, 1])
  trial.wait(24 * day)
  expect(await left()).toEqual([0, 0, 0])
})

test('a blob goes only when nothing refers to it and it is older than a day', async () => {
  const { house } = trial
  const { id } = (await chen.call('clients.add', { name: 'A' })).data as { id: string }
  await chen.upload({ clientId: id, name: 'scan.jpg', type: 'image/jpeg', content: jpeg() })
  const named = { id: randomBytes(16).toString('hex'), key: randomBytes(32) }
  const young = await house.blobs.write(named, Buffer.from('an upload that is under way'))
  const old = await house.blobs.write(named, Buffer.from('an upload that broke off'))
  const now = Date.parse(house.clock.now()) / 1000
  for (const name of await house.blobs.names())
    utimesSync(house.blobs.path(name), now, name === young ? now : now - 2 * 86_400)
  expect(await tidy(house)).toEqual({ blobsRemoved: 1 })
  const left = await house.blobs.names()
  expect([left.length, left.includes(young), left.includes(old)]).toEqual([2, true, false])
})
