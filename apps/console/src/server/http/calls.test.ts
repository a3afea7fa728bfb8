/** One call alone and the same call in a batch go different ways, and are answered alike. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'

let trial: Trial
let chen: Visitor
beforeAll(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
})
afterAll(() => trial.close())

const headers = () => ({
  'content-type': 'application/json',
  'x-beian': '1',
  'sec-fetch-site': 'same-origin',
  'x-idempotency-key': 'one-key',
  cookie: chen.cookie,
})

async function ask(address: string, body: string, told: Record<string, string> = {}) {
  const init = { method: 'POST', headers: { ...headers(), ...told }, body }
  const answer = await trial.app.request(`${trial.house.origin}/trpc/${address}`, init)
  const text = await answer.text()
  return { status: answer.status, type: answer.headers.get('content-type'), body: JSON.parse(text) as unknown }
}

type Answered = { status: number; body: unknown }

test.each([
  ['session.me', {}, 200],
  ['cases.list', { order: 'client' }, 200],
  ['cases.list', { order: 'nowhere' }, 400],
  ['clients.change', { id: 'nobody', rev: 1, name: '' }, 400],
  ['cases.get', { id: 'none' }, 404],
  ['cases.nothing', {}, 404],
  ['constructor', {}, 404],
])('%s %j', async (path, input, status) => {
  const alone = await ask(path, JSON.stringify(input))
  const together = (await ask(`${path}?batch=1`, JSON.stringify({ 0: input }))) as Answered
  expect(alone).toEqual({ status, type: 'application/json', body: (together.body as unknown[])[0] })
})

test('what is no JSON is refused alike', async () => {
  const [alone, together] = [await ask('session.signIn', '{"a":'), await ask('session.signIn?batch=1', '{"a":')]
  expect([alone.status, [alone.body]]).toEqual([400, together.body])
})

test('whoever is not signed in learns as little', async () => {
  const [alone, together] = [
    await ask('cases.list', '{}', { cookie: '' }),
    await ask('cases.list?batch=1', '{"0":{}}', { cookie: '' }),
  ]
  expect([alone.status, [alone.body]]).toEqual([401, together.body])
})
