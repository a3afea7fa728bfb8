import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../ids.ts'
import { openTrial, origin, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import { filePolicy } from './headers.ts'

let trial: Trial
let chen: Visitor
beforeAll(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
})
afterAll(() => trial.close())

const json = { 'content-type': 'application/json' }
const ours = { ...json, 'x-beian': '1', 'sec-fetch-site': 'same-origin' }

/** With the cookie of somebody who is signed in: that is what a foreign page would ride on. */
function send(path: string, init: RequestInit & { headers?: Record<string, string> } = {}) {
  const headers = { cookie: chen.cookie, 'x-idempotency-key': newId(), ...init.headers }
  return trial.app.request(`${origin}${path}`, { method: 'POST', body: '{}', ...init, headers })
}

const bodyOf = async (response: Response) =>
  (await response.json()) as { error: { data: { problem: { code: string } } } }
const codeOf = async (response: Response) => (await bodyOf(response)).error.data.problem.code

describe('a foreign page can make a browser send these, and none of them does anything', () => {
  const form = 'application/x-www-form-urlencoded'
  const shapes: [string, Record<string, string>][] = [
    ['a form', { 'content-type': form, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['a form with a file', { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'cross-site' }],
    ['plain text', { 'content-type': 'text/plain', 'sec-fetch-site': 'cross-site' }],
    ['bytes', { 'content-type': 'application/octet-stream', 'sec-fetch-site': 'cross-site' }],
    ['no type at all', { 'sec-fetch-site': 'cross-site' }],
    ['a form from the same page', { 'content-type': form, 'sec-fetch-site': 'same-origin', 'x-beian': '1' }],
    ['JSON without our header', { ...json, 'sec-fetch-site': 'same-origin' }],
    ['JSON from a sibling host', { ...ours, 'sec-fetch-site': 'same-site' }],
    ['JSON from elsewhere', { ...ours, 'sec-fetch-site': 'cross-site' }],
    ['JSON from an old browser elsewhere', { ...json, 'x-beian': '1', origin: 'https://evil.example' }],
    ['JSON from an old browser, another port', { ...json, 'x-beian': '1', origin: 'http://localhost:4001' }],
    ['JSON with a hidden origin', { ...json, 'x-beian': '1', origin: 'null' }],
    ['JSON that does not say where from', { ...json, 'x-beian': '1' }],
    ['JSON smuggled by a parameter', { ...ours, 'content-type': 'application/json; x=multipart/form-data' }],
  ]

  test.each(shapes)('%s', async (_what, headers) => {
    const answer = await send('/trpc/session.signOut', { headers })
    expect([403, 415]).toContain(answer.status)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect((await chen.call('session.me')).data).toMatchObject({ user: { name: '陈晓' } })
  })

  test('another host name that leads here (DNS rebinding)', async () => {
    const answer = await trial.app.request('http://evil.example:4000/trpc/session.me', {
      method: 'POST',
      headers: ours,
      body: '{}',
    })
    expect(answer.status).toBe(403)
  })

  test('a host name that begins like ours, after ours was let in', async () => {
    const sent = { method: 'POST', headers: ours, body: '{}' }
    const ask = async (host: string) => (await trial.app.request(`http://${host}/trpc/session.me`, sent)).status
    expect([await ask('localhost'), await ask('localhost.evil.example')]).toEqual([200, 403])
  })
})

test('an old browser that only says its origin is let in from our own page', async () => {
  const answer = await send('/trpc/session.me', { headers: { ...json, 'x-beian': '1', origin } })
  expect(answer.status).toBe(200)
})

test('a query in the address is refused: it would stand in histories and logs', async () => {
  const answer = await trial.app.request(`${origin}/trpc/session.me?input=%7B%7D`, {
    headers: { ...ours, cookie: chen.cookie },
  })
  expect(answer.status).toBe(405)
  expect(await codeOf(answer)).toBe('wrong-method')
})

test('more than 256 KB or more than ten calls at once are refused', async () => {
  const large = await send('/trpc/session.me', { headers: ours, body: JSON.stringify({ x: 'x'.repeat(256 * 1024) }) })
  expect([large.status, await codeOf(large)]).toEqual([413, 'request-too-large'])
  const calls = (count: number) => `/trpc/${Array.from({ length: count }, () => 'session.me').join(',')}?batch=1`
  expect((await send(calls(10), { headers: ours })).status).toBe(200)
  expect((await send(calls(11), { headers: ours })).status).toBe(400)
})

test('what is no JSON is answered in words, without a stack', async () => {
  const answer = await send('/trpc/session.signIn', { headers: ours, body: '{"signInName":' })
  const text = await answer.text()
  expect(answer.status).toBe(400)
  expect(text).toContain('unreadable-request')
  expect(text).not.toMatch(/stack|node_modules|\.ts:/)
})

test('a wrong field is named with its reason and what to do, in both languages', async () => {
  const { status, problem } = await chen.call('team.invite', { name: '', role: 'king' })
  expect(status).toBe(400)
  expect(problem).toEqual({
    code: 'missing',
    path: 'name',
    message: { zh: '此项未填写。', en: 'This is missing.' },
    fix: { zh: '请填写此项。', en: 'Fill it in.' },
  })
})

test('a fault of ours says that nothing was changed, and keeps the reason to itself', async () => {
  await trial.house.db.schema.alterTable('invitations').renameTo('hidden').execute()
  const answer = await chen.call('team.invitations')
  await trial.house.db.schema.alterTable('hidden').renameTo('invitations').execute()
  expect([answer.status, answer.problem?.code]).toEqual([500, 'internal-fault'])
  expect(JSON.stringify(answer.data)).not.toMatch(/SQLITE|no such table/)
})

describe('every answer carries the same strict headers', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'"
  const asks: [string, string, RequestInit?][] = [
    ['the first page', '/', { headers: { accept: 'text/html' } }],
    ['a page of the application', '/cases/1', { headers: { accept: 'text/html' } }],
    ['a script', '/assets/main-1a2b.js'],
    ['health', '/healthz'],
    ['an unknown address', '/nothing/here'],
    ['an unknown file', '/files/nope'],
    ['an unknown procedure', '/trpc/nope', { method: 'POST', headers: ours, body: '{}' }],
    ['an answered call', '/trpc/session.me', { method: 'POST', headers: ours, body: '{}' }],
    ['a refused request', '/trpc/session.me', { method: 'POST', body: '{}' }],
    ['another method', '/', { method: 'DELETE' }],
  ]
  test.each(asks)('%s', async (_what, path, init) => {
    const { headers } = await trial.app.request(`${origin}${path}`, init)
    expect(headers.get('content-security-policy')).toBe(policy)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('server')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(filePolicy).toBe("sandbox; default-src 'none'")
  })
})

test('data is never kept by a browser, pages are asked for again, built scripts are kept for good', async () => {
  const kept = async (path: string) =>
    (await trial.app.request(`${origin}${path}`, { headers: { accept: 'text/html' } })).headers.get('cache-control')
  expect((await chen.call('session.me')).headers.get('cache-control')).toBe('no-store')
  expect(await kept('/cases')).toBe('no-cache')
  expect(await kept('/assets/main-1a2b.js')).toBe('public, max-age=31536000, immutable')
})

test('a built script goes out packed to a browser that unpacks, and as it is to others', async () => {
  const path = '/assets/main-1a2b.js'
  writeFileSync(`${join(trial.config.webRoot, path)}.gz`, gzipSync('export {}'))
  const get = (encoding: string) =>
    trial.app.request(`${origin}${path}`, { headers: encoding === '' ? {} : { 'accept-encoding': encoding } })
  const packed = await get('gzip, deflate')
  expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding'])
  expect(packed.headers.get('content-type')).toMatch(/^text\/javascript/)
  expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe('export {}')
  const plain = await get('')
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, 'export {}'])
})

test('an unknown address answers 404 in words to a program, and the application to a person', async () => {
  const program = await trial.app.request(`${origin}/nothing`)
  expect([program.status, await codeOf(program)]).toEqual([404, 'unknown-address'])
  const person = await trial.app.request(`${origin}/nothing`, { headers: { accept: 'text/html' } })
  expect([person.status, await person.text()]).toEqual([200, '<!doctype html><title>Beian Desk</title>'])
})

test('the log names procedures and never what was typed', async () => {
  await chen.call('session.signIn', { signInName: 'canary-name', password: 'canary-password' })
  expect(trial.logged()).toContain('trpc session.signIn')
  expect(trial.logged()).not.toContain('canary')
  expect(trial.logged()).not.toContain(chen.cookie.split('=')[1])
})

describe('reached by https', () => {
  test('the cookie is __Host- and Secure, and browsers are told to stay with https', async () => {
    const secure = await openTrial({ origin: 'https://desk.example.cn' })
    const visitor = await setUp(secure)
    expect(visitor.cookie).toMatch(/^__Host-beian=/)
    const answer = await visitor.call('session.me')
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
    const out = await visitor.call('session.signOut')
    expect(out.headers.getSetCookie()).toEqual(['__Host-beian=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Strict'])
    await secure.close()
  })
})
