/** The only reader of the environment and of the clock; everything else is told. README.md lists the variables. */
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Instant } from '@beian/domain/vocabulary'

export type Clock = { now(): Instant }

export type Config = {
  /** Everything the agency owns, but the keys. */
  readonly dataDirectory: string
  /** Beside the data directory, never in it, so that no copy of the data carries the keys by accident. */
  readonly keyFile: string
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  /** How browsers reach the console: `http://localhost:4000`, `https://desk.example.cn`. Undefined: http on loopback. */
  readonly publicOrigin: string | undefined
  /** The built pages. */
  readonly webRoot: string
  readonly demo: boolean
  /** Where the command was typed. */
  readonly calledFrom: string
}

type Environment = { readonly [name: string]: string | undefined }

const consoleFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const repository = resolve(consoleFolder, '../..')

export function readConfig(options: { argv: readonly string[]; env: Environment }): Config {
  const { argv, env } = options
  const demo = argv.includes('--demo')
  const home = resolve(env.BEIAN_DATA_DIR ?? join(repository, '.data', 'console'))
  const dataDirectory = demo ? join(dirname(home), 'demo') : home
  return {
    dataDirectory,
    keyFile: demo ? `${dataDirectory}.keys.json` : resolve(env.BEIAN_KEY_FILE ?? `${dataDirectory}.keys.json`),
    host: env.BEIAN_CONSOLE_HOST ?? '127.0.0.1',
    port: readPort(env.BEIAN_CONSOLE_PORT ?? '4000'),
    publicOrigin: readOrigin(env.BEIAN_CONSOLE_ORIGIN),
    webRoot: join(consoleFolder, 'dist', 'web'),
    demo,
    calledFrom: env.INIT_CWD ?? process.cwd(),
  }
}

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/

/**
 * How browsers reach us. Beyond this machine that must be told, and be https: a session's cookie does not travel in the
 * clear.
 */
export function originFor(config: Pick<Config, 'publicOrigin' | 'host' | 'port'>): string {
  const { publicOrigin, host, port } = config
  if (publicOrigin === undefined) {
    if (loopback.test(host)) return `http://localhost:${port}`
    throw new ConfigError('With BEIAN_CONSOLE_HOST, say in BEIAN_CONSOLE_ORIGIN how browsers reach the console.')
  }
  const url = new URL(publicOrigin)
  if (url.protocol === 'https:' || loopback.test(url.hostname)) return publicOrigin
  throw new ConfigError('BEIAN_CONSOLE_ORIGIN must be https, except on this machine itself.')
}

/** A configuration that cannot work: said in words before anything is opened. */
export class ConfigError extends Error {}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new ConfigError(`BEIAN_CONSOLE_PORT is no port: ${text}`)
  return port
}

function readOrigin(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new ConfigError(`BEIAN_CONSOLE_ORIGIN is no web address: ${text}`)
  return url.origin
}

export const systemClock: Clock = { now: () => new Date().toISOString() as Instant }

/** The demonstration's clock: set to past days while it is filled, the system's afterwards. */
export type SettableClock = Clock & { set(at: Instant): void; release(): void }

export function settableClock(clock: Clock): SettableClock {
  let set: Instant | undefined
  return {
    now: () => set ?? clock.now(),
    set: (at) => {
      set = at
    },
    release: () => {
      set = undefined
    },
  }
}
