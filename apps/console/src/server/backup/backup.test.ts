import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '../db/open.ts'
import { jpeg } from '../testing/files.ts'
import { goodPassword, openTrial, setUp, type Trial, temporaryDirectory, Visitor } from '../testing/trial.ts'
import { backup } from './backup.ts'
import { check } from './check.ts'

let trial: Trial
let chen: Visitor
let elsewhere: string
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  elsewhere = temporaryDirectory()
})
afterEach(async () => {
  await trial.close()
  rmSync(elsewhere, { recursive: true, force: true })
})

async function fill(clients: number): Promise<void> {
  for (let index = 0; index < clients; index++) {
    const { data } = await chen.call('clients.add', { name: `client ${index}`, note: 'CANARY note' })
    await chen.upload({
      clientId: (data as { id: string }).id,
      name: 'scan.jpg',
      type: 'image/jpeg',
      content: jpeg(index + 1, 8),
    })
  }
}

const source = () => ({ dataDirectory: trial.config.dataDirectory, at: trial.house.clock.now() })
const target = () => join(elsewhere, 'copy')

describe('a backup', () => {
  test('made while people write is consistent: it checks as whole, and everything before it is in it', async () => {
    await fill(3)
    let writing = true
    const writer = (async () => {
      let count = 0
      while (writing) {
        await chen.call('clients.add', { name: `meanwhile ${count++}` })
        await setImmediate()
      }
    })()
    const report = await backup(source(), target())
    writing = false
    await writer
    const found = await check(target(), trial.config.keyFile)
    expect(found).toEqual({ files: 3, journalEntries: report.journalEntries, faults: [] })
  })

  test('put in the place of lost data serves as before, with its keys', async () => {
    await fill(2)
    await backup(source(), target())
    const { dataDirectory, keyFile } = trial.config
    const home = join(elsewhere, 'restored')
    mkdirSync(home)
    renameSync(target(), join(home, 'data'))
    writeFileSync(join(home, 'data.keys.json'), readFileSync(keyFile), { mode: 0o600 })
    const restored = await openTrial({ home })
    const visitor = new Visitor(restored)
    expect((await visitor.call('session.signIn', { signInName: 'chen', password: goodPassword })).status).toBe(200)
    expect((await visitor.call('clients.list')).data).toHaveLength(2)
    const { id } = await restored.house.db
      .selectFrom('files')
      .select('id')
      .orderBy('received_at')
      .executeTakeFirstOrThrow()
    const bytes = Buffer.from(await (await visitor.get(`/files/${id}`)).arrayBuffer())
    expect(bytes.subarray(0, 3)).toEqual(jpeg().subarray(0, 3))
    await restored.close()
    expect(existsSync(dataDirectory)).toBe(true)
  })

  test('holds no key and nothing personal in clear, and only its owner may read it', async () => {
    await fill(1)
    await backup(source(), target())
    const secret =
      (JSON.parse(readFileSync(trial.config.keyFile, 'utf8')) as { keys: { secret: string }[] }).keys[0]?.secret ?? ''
    const files = readdirSync(target(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(
      files
        .map((file) => file.name)
        .filter((name) => !/^[0-9a-f]{64}$/.test(name))
        .sort(),
    ).toEqual(['backup.json', 'desk.sqlite'])
    for (const file of files) {
      const path = join(file.parentPath, file.name)
      const content = readFileSync(path)
      expect([path, statSync(path).mode & 0o077]).toEqual([path, 0])
      expect(
        content.includes('CANARY') || content.includes(secret) || content.includes(Buffer.from(secret, 'base64')),
      ).toBe(false)
    }
  })

  test('never writes over an older one', async () => {
    await backup(source(), target())
    await expect(backup(source(), target())).rejects.toThrow(/not empty/)
  })
})

describe('the check finds', () => {
  const faults = async () => (await check(trial.config.dataDirectory, trial.config.keyFile)).faults
  const blob = async () => trial.house.blobs.path((await trial.house.blobs.names())[0] ?? '')

  beforeEach(() => fill(1))

  test('nothing where nothing is wrong', async () => {
    expect(await faults()).toEqual([])
  })

  test('a missing file', async () => {
    rmSync(await blob())
    expect(await faults()).toEqual([expect.stringMatching(/^file \w+ is missing$/)])
  })

  test('a file of which one bit changed', async () => {
    const path = await blob()
    const content = readFileSync(path)
    content[content.length - 1] = (content.at(-1) ?? 0) ^ 1
    writeFileSync(path, content)
    expect(await faults()).toEqual([expect.stringMatching(/changed on the disk$/)])
  })

  test('a row that refers to nothing, a length that is not true, and a broken journal', async () => {
    await trial.restart().then(async (again) => {
      trial = again
    })
    const { sqlite, db } = openDatabase(trial.config.dataDirectory)
    sqlite.pragma('foreign_keys = off')
    sqlite.exec(
      "update files set client_id = 'gone', bytes = bytes + 1; drop trigger journal_refuses_update; update journal set action = 'x.y' where seq = 2",
    )
    await db.destroy()
    expect(await faults()).toEqual([
      expect.stringMatching(/^files row 1 refers to a missing row of clients$/),
      'the journal is broken at entry 2',
      expect.stringMatching(/^file \w+ has \d+ bytes instead of \d+$/),
    ])
  })
})
