/** The one way to the server, against a server: what is sent, what a refusal becomes, and that a lost answer is asked for again. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test, vi } from 'vitest'
import { api, problemsOf, watching } from './api.ts'

type Heard = { path: string | undefined; key: string | undefined; watching: string | undefined; body: string }

const stops: (() => void)[] = []
afterEach(() => {
  vi.unstubAllGlobals()
  for (const stop of stops.splice(0)) stop()
})

/** A server that answers each request with the next of `answers`, and hangs up where there is none. */
async function serverWith(answers: readonly (object | 'hang up' | 'no JSON')[]): Promise<readonly Heard[]> {
  const heard: Heard[] = []
  const hear = ({ url, headers }: IncomingMessage, body: string) => {
    const header = (name: string) => headers[name]?.toString()
    heard.push({ path: url, key: header('x-idempotency-key'), watching: header('x-watching'), body })
  }
  const reply = async (asked: IncomingMessage, answer: ServerResponse) => {
    hear(asked, await text(asked))
    const next = answers[heard.length - 1] ?? 'hang up'
    if (next === 'hang up') asked.socket.destroy()
    else answer.end(next === 'no JSON' ? '<h1>502</h1>' : JSON.stringify(next))
  }
  const server = createServer((asked, answer) => void reply(asked, answer)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  stops.push(() => server.close())
  const { port } = server.address() as AddressInfo
  const { fetch: reach } = globalThis
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => reach(`http://127.0.0.1:${port}${path}`, init))
  return heard
}

test('a query carries its input and no key; one that watches says so', async () => {
  const heard = await serverWith([{ result: { data: { rows: [] } } }, { result: { data: 7 } }])
  expect(await api.cases.list.query({ order: 'due' })).toEqual({ rows: [] })
  await api.session.me.query(undefined, watching)
  expect(heard).toEqual([
    { path: '/trpc/cases.list', key: undefined, watching: undefined, body: '{"order":"due"}' },
    { path: '/trpc/session.me', key: undefined, watching: '1', body: '' },
  ])
})

test('a command whose answer got lost is sent again under its key', async () => {
  const heard = await serverWith(['hang up', 'no JSON', { result: { data: {} } }])
  await api.session.signOut.mutate({})
  expect(heard).toHaveLength(3)
  expect(heard[0]?.key).toMatch(/^[\da-f-]{36}$/)
  expect(new Set(heard.map(({ key }) => key)).size).toBe(1)
})

test('a refusal is told in the words of the server, and not asked again', async () => {
  const problem = { code: 'stale', message: { zh: '已变', en: 'changed' }, fix: { zh: '重载', en: 'reload' } }
  const heard = await serverWith([{ error: { data: { problems: [problem] } } }])
  const refused = await api.session.signOut.mutate({}).catch((error: unknown) => error)
  expect(problemsOf(refused)).toEqual([problem])
  expect(heard).toHaveLength(1)
})

test('after three tries the server counts as unreachable', async () => {
  const heard = await serverWith([])
  const failed = await api.session.me.query().catch((error: unknown) => error)
  expect(problemsOf(failed).map(({ code }) => code)).toEqual(['unreachable'])
  expect(heard).toHaveLength(3)
})

test('what nobody waits for any more is not asked again', async () => {
  const heard = await serverWith([])
  const failed = api.session.me.query(undefined, { signal: AbortSignal.abort() })
  await expect(failed).rejects.toThrow(/abort/i)
  expect(heard).toHaveLength(0)
})
