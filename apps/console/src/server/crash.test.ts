import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { check } from './backup/check.ts'
import { type RunningConsole, startConsole } from './testing/process.ts'
import { goodPassword, temporaryDirectory } from './testing/trial.ts'

let home: string
beforeEach(() => {
  home = temporaryDirectory()
})
afterEach(() => rmSync(home, { recursive: true }))

const writes = 50
const person = { name: '陈晓', signInName: 'chen', password: goodPassword, language: 'zh' }

/** So many are on their way at a time: few enough that a kill always comes before the last. */
const senders = 8

/** Sends the writes and kills the server the moment the `killAfter`-th is acknowledged. */
async function writeAndKill(running: RunningConsole, round: number, killAfter: number): Promise<string[]> {
  const acknowledged: string[] = []
  const names = Array.from({ length: writes }, (_, index) => `client ${round}-${index}`)
  const sender = async () => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      const { status } = await running.call('clients.add', { name, contactPhone: '13912345678' })
      if (status !== 200) throw new Error(`refused with ${status}`)
      acknowledged.push(name)
      if (acknowledged.length === killAfter) running.kill()
    }
  }
  await Promise.allSettled(Array.from({ length: senders }, sender))
  await running.ended
  return acknowledged
}

test('kill -9 in the middle of 50 writes loses nothing that was acknowledged, and leaves nothing half done', async () => {
  const directory = join(home, 'data')
  const acknowledged: string[] = []
  let running = await startConsole(directory)
  await running.call('session.setUp', { token: running.token, ...person })
  for (const [round, killAfter] of [1, 7, 19, 31, 40].entries()) {
    const now = await writeAndKill(running, round, killAfter)
    expect(now.length).toBeGreaterThanOrEqual(killAfter)
    expect(now.length).toBeLessThan(writes)
    acknowledged.push(...now)
    running = await startConsole(directory)
    await running.call('session.signIn', { signInName: 'chen', password: goodPassword })
    const { data } = await running.call('clients.list', { search: 'client', limit: 200 })
    const kept = new Set((data as { name: string }[]).map((client) => client.name))
    expect(acknowledged.filter((name) => !kept.has(name))).toEqual([])
    const entries = (await running.call('journal.list', { limit: 200 })).data as { action: string }[]
    expect(entries.filter((entry) => entry.action === 'clients.added').length).toBe(Math.min(kept.size, 200))
  }
  expect(await running.stop()).toBe(0)
  const report = await check(directory, `${directory}.keys.json`)
  expect(report.faults).toEqual([])
}, 120_000)

test('a second console on the same data is refused in words, and SIGTERM ends the first in order', async () => {
  const directory = join(home, 'data')
  const first = await startConsole(directory)
  await expect(startConsole(directory)).rejects.toThrow(/already running/)
  expect(await first.stop()).toBe(0)
  const second = await startConsole(directory)
  expect(second.token).not.toBe(first.token)
  expect(await second.stop()).toBe(0)
}, 60_000)
