/**
 * The demonstration's clients and cases, opened inside the test with the clock at an hour of one day. They are filled in through
 * the gate once for one state of the sources and kept under `.data/`; each test works on a copy of its own.
 */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Config, settableClock } from '../src/server/config.ts'
import { demoSignIn, fillDemo } from '../src/server/demo/fill.ts'
import { openLog } from '../src/server/log.ts'
import { openHouse } from '../src/server/open-house.ts'
import { configIn, temporaryDirectory, Visitor } from '../src/server/testing/trial.ts'
import { type OpenDesk, openDesk } from './trial-desk.ts'

/** A Friday afternoon in China. */
export const demoHour = '2026-11-20T08:30:00.000Z'
const filledAt = '2026-11-20T08:00:00.000Z'

const root = join(import.meta.dirname, '../../..')
const store = join(root, '.data', 'e2e')

/** `chen`: the administrator, to whom about half of the cases belong. */
export type DemoDesk = OpenDesk & { readonly chen: Visitor }

export async function openDemoDesk(): Promise<DemoDesk> {
  const home = temporaryDirectory()
  cpSync(await filledDemo(), home, { recursive: true })
  const desk = await openDesk({ at: demoHour, home })
  const chen = new Visitor(desk.trial)
  const answer = await chen.call('session.signIn', demoSignIn)
  if (answer.status !== 200) throw new Error(`the demonstration's sign-in was refused: ${answer.problem?.code}`)
  return { ...desk, chen }
}

/** Everything on which the demonstration's data depend. */
function stateOfSources(): string {
  const files = ['packages/domain/src/**/*.ts', 'apps/console/src/server/**/*.ts']
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

async function filledDemo(): Promise<string> {
  const kept = join(store, `demo-${stateOfSources()}`)
  const turn = join(store, 'filling')
  mkdirSync(store, { recursive: true })
  while (!existsSync(kept)) {
    if (takeTurn(turn)) {
      try {
        if (!existsSync(kept)) await fill(kept)
      } finally {
        rmSync(turn)
      }
    } else await wait(200)
  }
  return kept
}

/** Two tests that begin together fill it once; whoever died while filling is not waited for. */
function takeTurn(turn: string): boolean {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (existsSync(turn) && !isAlive(Number(readFileSync(turn, 'utf8')))) rmSync(turn, { force: true })
    return false
  }
}

function isAlive(processId: number): boolean {
  try {
    return processId === 0 || process.kill(processId, 0)
  } catch {
    return false
  }
}

async function fill(kept: string): Promise<void> {
  const home = `${kept}.part`
  for (const old of globSync('demo-*', { cwd: store })) rmSync(join(store, old), { recursive: true })
  mkdirSync(home, { recursive: true })
  const config: Config = { ...configIn(home), demo: true }
  mkdirSync(config.webRoot)
  writeFileSync(join(config.webRoot, 'index.html'), '')
  const clock = settableClock({ now: () => filledAt })
  const log = openLog(clock, () => undefined)
  const giveUp = (error: unknown) => {
    throw error
  }
  const { house, close } = await openHouse({ config, clock, log, origin: 'http://localhost:4000', giveUp })
  await fillDemo({ house, clock, webRoot: config.webRoot, say: () => undefined })
  await close()
  renameSync(home, kept)
}
