/** For tests: the console as its own process, spoken to over HTTP, so that it can be killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newId } from '../ids.ts'

const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'main.ts')

export type RunningConsole = {
  origin: string
  /** What stands behind the `#` of the set-up link, while it is offered. */
  token: string | undefined
  cookie: string
  call(path: string, input?: object): Promise<{ status: number; data: unknown }>
  /** No warning, no last words: what a power switch or the kernel does. */
  kill(): void
  stop(): Promise<number | null>
  ended: Promise<unknown>
}

export async function startConsole(dataDirectory: string): Promise<RunningConsole> {
  const env = { ...process.env, BEIAN_DATA_DIR: dataDirectory, BEIAN_CONSOLE_PORT: '0', BEIAN_KEY_FILE: undefined }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  const printed = await firstWords(child)
  const origin = /console: (\S+)/.exec(printed)?.[1] ?? ''
  const running: RunningConsole = {
    origin,
    token: /setup#(\S+)/.exec(printed)?.[1],
    cookie: '',
    call: (path, input = {}) => call(running, path, input),
    kill: () => void child.kill('SIGKILL'),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
    ended,
  }
  return running
}

/** What the console prints until it says that it is ready. */
function firstWords(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', (part) => {
      printed += String(part)
      if (printed.endsWith('Ready.\n')) resolve(printed)
    })
    child.stderr?.on('data', (part) => {
      printed += String(part)
    })
    child.once('exit', () => reject(new Error(`the console ended: ${printed}`)))
  })
}

async function call(running: RunningConsole, path: string, input: object) {
  const response = await fetch(`${running.origin}/trpc/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-beian': '1',
      'x-idempotency-key': newId(),
      origin: running.origin,
      cookie: running.cookie,
    },
    body: JSON.stringify(input),
  })
  for (const cookie of response.headers.getSetCookie()) running.cookie = cookie.split(';', 1)[0] ?? ''
  const body = (await response.json()) as { result?: { data: unknown } }
  return { status: response.status, data: body.result?.data }
}
