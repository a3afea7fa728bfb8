/** For tests: a console on a real database in a directory of its own, a clock that the test moves, and visitors. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '@beian/domain/vocabulary'
import type { Hono } from 'hono'
import type { Config } from '../config.ts'
import type { House } from '../house.ts'
import { createApp } from '../http/app.ts'
import { newId } from '../ids.ts'
import { later } from '../instants.ts'
import { openLog } from '../log.ts'
import { openHouse } from '../open-house.ts'
import type { ProblemData } from '../problems.ts'
import { newSetUpLink } from '../team/set-up-link.ts'

export const origin = 'http://localhost:4000'
export const goodPassword = 'seven lamps 在 a river'

export type Trial = {
  house: House
  app: Hono
  config: Config
  /** Everything that was logged. */
  logged(): string
  wait(milliseconds: number): void
  /** Closes and opens the same data again, as a restart would. */
  restart(): Promise<Trial>
  close(): Promise<void>
}

export function temporaryDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'beian-desk-'))
}

export function configIn(home: string): Config {
  const dataDirectory = join(home, 'data')
  const keyFile = join(home, 'data.keys.json')
  const webRoot = join(home, 'web')
  return {
    dataDirectory,
    keyFile,
    host: '127.0.0.1',
    port: 4000,
    publicOrigin: undefined,
    webRoot,
    demo: false,
    calledFrom: home,
  }
}

export async function openTrial(options: { home?: string; origin?: string; at?: Instant } = {}): Promise<Trial> {
  const home = options.home ?? temporaryDirectory()
  const config = configIn(home)
  buildPages(config.webRoot)
  let at: Instant = options.at ?? '2026-11-21T02:00:00.000Z'
  let written = ''
  const clock = { now: () => at }
  const log = openLog(clock, (text) => {
    written += text
  })
  const giveUp = (error: unknown) => {
    throw error
  }
  const { house, close } = await openHouse({ config, clock, log, origin: options.origin ?? origin, giveUp })
  return {
    house,
    app: createApp(house, config.webRoot),
    config,
    logged: () => written,
    wait: (milliseconds) => {
      at = later(at, milliseconds)
    },
    restart: async () => {
      await close()
      return openTrial({ ...options, home })
    },
    close: async () => {
      await close()
      rmSync(home, { recursive: true })
    },
  }
}

/** Pages as the build leaves them. */
function buildPages(webRoot: string): void {
  mkdirSync(join(webRoot, 'assets'), { recursive: true })
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Beian Desk</title>')
  writeFileSync(join(webRoot, 'assets', 'main-1a2b.js'), 'export {}')
}

export type Answer = { status: number; data: unknown; problem: ProblemData['problem'] | undefined; headers: Headers }

/** Somebody at a browser: keeps the cookie, sends what our own pages send. */
export class Visitor {
  readonly trial: Trial
  cookie = ''
  constructor(trial: Trial) {
    this.trial = trial
  }

  async call(path: string, input: unknown = {}, key = newId()): Promise<Answer> {
    return this.callWith({ 'x-idempotency-key': key }, path, input)
  }

  async callWith(told: Record<string, string>, path: string, input: unknown = {}): Promise<Answer> {
    const headers = { 'content-type': 'application/json', ...told }
    return this.send(`/trpc/${path}`, { method: 'POST', headers, body: JSON.stringify(input) })
  }

  async upload(
    sent: { clientId: string; name: string; type: string; content: Uint8Array<ArrayBuffer> },
    key = newId(),
  ) {
    const told = { 'x-client': sent.clientId, 'x-file-name': encodeURIComponent(sent.name), 'x-idempotency-key': key }
    const headers = { 'content-type': sent.type, ...told }
    return this.send('/files', { method: 'POST', headers, body: sent.content })
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.trial.app.request(`${this.trial.house.origin}${path}`, { headers: { cookie: this.cookie, ...headers } })
  }

  private async send(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Answer> {
    const headers = { ...ownPageHeaders, origin: this.trial.house.origin, ...init.headers, cookie: this.cookie }
    const response = await this.trial.app.request(`${this.trial.house.origin}${path}`, { ...init, headers })
    for (const cookie of response.headers.getSetCookie()) this.cookie = cookie.split(';', 1)[0] ?? ''
    const body = (await response.json()) as { result?: { data: unknown }; error?: { data: ProblemData } }
    const data = body.result ? body.result.data : body
    return { status: response.status, data, problem: body.error?.data.problem, headers: response.headers }
  }
}

const ownPageHeaders = { 'x-beian': '1', 'sec-fetch-site': 'same-origin' }

/** The first administrator, come in through the set-up link. */
export async function setUp(trial: Trial): Promise<Visitor> {
  const visitor = new Visitor(trial)
  const link = await newSetUpLink(trial.house)
  const token = link?.split('#')[1] ?? ''
  const person = { name: '陈晓', signInName: 'chen', password: goodPassword, language: 'zh' }
  const answer = await visitor.call('session.setUp', { token, ...person })
  if (answer.status !== 200) throw new Error(`set-up was refused: ${answer.problem?.code}`)
  return visitor
}

/** A consultant, come in by the administrator's invitation. */
export async function invite(administrator: Visitor, signInName: string): Promise<Visitor> {
  const { data } = await administrator.call('team.invite', { name: signInName, role: 'consultant' })
  const token = (data as { link: string }).link.split('#')[1]
  const visitor = new Visitor(administrator.trial)
  const person = { name: signInName, signInName, password: goodPassword, language: 'en' }
  const answer = await visitor.call('session.setUp', { token, ...person })
  if (answer.status !== 200) throw new Error(`the invitation was refused: ${answer.problem?.code}`)
  return visitor
}
