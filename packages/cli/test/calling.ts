/** Calls the command, as a process of its own or inside the test's. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { run } from '../src/run.ts'

export type Called = { readonly exit: number | null; readonly out: string; readonly err: string }
type Fed = {
  readonly input?: string | Buffer
  readonly cwd?: string
  readonly environment?: Readonly<Record<string, string>>
}

export const command = join(import.meta.dirname, '../src/beian.ts')

/** The real command, with real pipes. */
export async function beianProcess(
  args: readonly string[],
  { input = '', cwd, environment = {} }: Fed = {},
): Promise<Called> {
  const env = { ...process.env, LC_ALL: 'C', ...environment }
  const child = spawn(process.execPath, [command, ...args], { env, ...(cwd === undefined ? {} : { cwd }) })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err, exit] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { exit, out, err }
}

/** The same without a process; `input: null` is a person at the keyboard. */
export async function beian(args: readonly string[], input: string | null = null): Promise<Called> {
  const [output, notes] = [collector(), collector()]
  const stdin = Object.assign(Readable.from(input === null ? [] : [Buffer.from(input)]), { isTTY: input === null })
  const exit = await run({
    args,
    environment: { LC_ALL: 'C' },
    now: () => new Date('2026-11-21T04:00:00Z'),
    input: () => stdin,
    output: output.stream,
    notes: notes.stream,
  })
  return { exit, out: output.text(), err: notes.text() }
}

function collector() {
  const pieces: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      pieces.push(String(chunk))
      done()
    },
  })
  return { stream, text: () => pieces.join('') }
}

/** One answer a line. */
export const answers = (out: string): readonly Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

/** The words of a shell: quotes of both kinds, no more than the examples need. */
export function shellWords(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  )
}
