/** Hands files to a process of its own, one after the other; a process that hangs or breaks is ended, and the next file gets a new one. */
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { JobKind, Jobs, Message, Reply } from './jobs.ts'

export type Workshop = {
  do<K extends JobKind>(job: K, asked: Jobs[K]['asked']): Promise<Jobs[K]['made']>
  close(): void
}

/** The file could not be worked on: it hung, broke the process, or made no sense. */
export class WorkshopFault extends Error {}

const longest = 20_000
/** No writing, no processes, no threads; libraries in machine code are what it is for. */
const limits = ['--permission', '--allow-fs-read=*', '--allow-addons', '--max-old-space-size=768', '--no-warnings']

export function openWorkshop(options: { longest?: number; worker?: string } = {}): Workshop {
  const path = options.worker ?? join(import.meta.dirname, 'worker.ts')
  let worker: ChildProcess | undefined
  let last: Promise<unknown> = Promise.resolve()
  const hire = () => (worker?.connected ? worker : (worker = start(path)))
  return {
    do(job, asked) {
      const done = last.then(() => workOn(hire(), { job, ...asked } as Message, options.longest ?? longest))
      last = done.catch(() => undefined)
      return done as Promise<never>
    },
    close() {
      worker?.kill('SIGKILL')
      worker = undefined
    },
  }
}

function start(path: string): ChildProcess {
  const child = fork(path, {
    execArgv: limits,
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  rest(child)
  return child
}

/** While nothing is under way the server may end without waiting for it. */
function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

function workOn(child: ChildProcess, message: Message, longestTime: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = (act: () => void) => {
      clearTimeout(timer)
      child.off('message', answered).off('exit', broke).off('error', broke)
      rest(child)
      act()
    }
    const answered = (reply: Reply) =>
      end(() => ('made' in reply ? resolve(reply.made) : reject(new WorkshopFault(reply.failed))))
    const broke = () => end(() => reject(new WorkshopFault('the process ended')))
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
    }, longestTime)
    child.on('message', answered).on('exit', broke).on('error', broke)
    child.channel?.ref()
    child.send(message, (error) => error && broke())
  })
}
