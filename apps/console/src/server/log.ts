/**
 * One JSON object a line, from an allow-list of fields: nothing a person typed can reach a log, because there is no
 * field for it. Of an error only its name, code and places are written; its message may quote input.
 */
import type { Instant } from '@beian/domain/vocabulary'
import type { Clock } from './config.ts'

type Line = {
  event: string
  level?: 'info' | 'warning' | 'error'
  method?: string
  /** The route or the procedures asked for, never a whole address. */
  route?: string
  status?: number
  milliseconds?: number
  code?: string
}

export type Log = {
  write(line: Line): void
  failure(line: Line, error: unknown): void
}

export function openLog(clock: Clock, write: (text: string) => void): Log {
  const put = (line: Line & { at?: Instant; error?: ErrorPlaces }) =>
    write(`${JSON.stringify({ at: clock.now(), level: 'info', ...line })}\n`)
  return {
    write: put,
    failure: (line, error) => put({ level: 'error', ...line, error: placesOf(error) }),
  }
}

type ErrorPlaces = { name: string; code?: string; stack: string[]; cause?: ErrorPlaces }

function placesOf(error: unknown): ErrorPlaces {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] }
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const cause = error.cause instanceof Error ? { cause: placesOf(error.cause) } : {}
  return { name: error.name, ...code, stack: stack.slice(0, 8).map((line) => line.trim()), ...cause }
}
