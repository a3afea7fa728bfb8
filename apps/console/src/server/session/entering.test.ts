import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestOf } from '../ids.ts'
import { minute, second } from '../instants.ts'
import { newSetUpLink } from '../team/set-up-link.ts'
import { goodPassword, openTrial, setUp, type Trial, Visitor } from '../testing/trial.ts'

let trial: Trial
beforeEach(async () => {
  trial = await openTrial()
})
afterEach(() => trial.close())

const credentials = { signInName: 'chen', password: goodPassword }
const person = { name: '陈晓', ...credentials, language: 'zh' }
const tokenOf = (link: string | undefined) => link?.split('#')[1] ?? ''
const actions = async () =>
  (await trial.house.db.selectFrom('journal').select('action').orderBy('seq').execute()).map((row) => row.action)

describe('the first administrator', () => {
  test('comes in by the one-time link, which stands in no request line, and is signed in', async () => {
    const link = await newSetUpLink(trial.house)
    expect(link).toMatch(/^http:\/\/localhost:4000\/setup#[\w-]{43}$/)
    const visitor = new Visitor(trial)
    expect((await visitor.call('session.me')).data).toEqual({ user: null, needsSetUp: true })
    expect((await visitor.call('session.setUp', { token: tokenOf(link), ...person })).status).toBe(200)
    expect((await visitor.call('session.me')).data).toMatchObject({
      user: { name: '陈晓', signInName: 'chen', role: 'administrator', language: 'zh', secondFactor: false },
      needsSetUp: false,
    })
  })

  test('the link works once, for 30 minutes, and each start makes the earlier one useless', async () => {
    const [first, second_] = [await newSetUpLink(trial.house), await newSetUpLink(trial.house)]
    const visitor = new Visitor(trial)
    const attempt = async (link: string | undefined) =>
      (await visitor.call('session.setUp', { token: tokenOf(link), ...person })).problem?.code
    expect(await attempt(first)).toBe('link-expired')
    trial.wait(30 * minute)
    expect(await attempt(second_)).toBe('link-expired')
    const third = await newSetUpLink(trial.house)
    expect(await attempt(third)).toBeUndefined()
    expect(await attempt(third)).toBe('link-used')
    expect(await attempt('x#guessed')).toBe('link-unknown')
    expect(await newSetUpLink(trial.house)).toBeUndefined()
  })

  test.each([
    ['short words', 'password-too-short'],
    ['x'.repeat(300), 'password-too-long'],
    ['aaaaaaaaaaaaaaaa', 'password-easily-guessed'],
    ['abcabcabcabcabcabc', 'password-easily-guessed'],
    ['123456789012345678', 'password-easily-guessed'],
    ['abcdefghijklmnopqr', 'password-easily-guessed'],
    ['qwertyuiopasdfgh', 'password-easily-guessed'],
    ['Beian Desk 备案 chen', 'password-easily-guessed'],
    ['陈晓chen陈晓chen陈晓chen', 'password-easily-guessed'],
  ])('the password %s is refused with its reason', async (password, code) => {
    const token = tokenOf(await newSetUpLink(trial.house))
    const answer = await new Visitor(trial).call('session.setUp', { token, ...person, password })
    expect(answer.problem).toMatchObject({ code, path: 'password' })
    expect(await actions()).toEqual(['team.set-up-link-made'])
  })

  test('a password is the same however the keyboard composes its letters', async () => {
    const token = tokenOf(await newSetUpLink(trial.house))
    const visitor = new Visitor(trial)
    await visitor.call('session.setUp', { token, ...person, password: 'Ａ caf\u00e9 behind the moon' })
    const answer = await visitor.call('session.signIn', { ...credentials, password: 'A cafe\u0301 behind the moon' })
    expect(answer.status).toBe(200)
  })
})

describe('signing in', () => {
  test('stores only the digest of what the cookie holds, and writes its entry with it', async () => {
    const visitor = await setUp(trial)
    await visitor.call('session.signIn', credentials)
    const secret = visitor.cookie.split('=')[1] ?? ''
    const rows = await trial.house.db.selectFrom('sessions').selectAll().execute()
    expect(rows.map((row) => row.secret_digest)).toContain(digestOf(secret))
    for (const file of readdirSync(trial.config.dataDirectory).filter((name) => name.startsWith('desk.sqlite'))) {
      expect(readFileSync(join(trial.config.dataDirectory, file)).includes(secret)).toBe(false)
    }
    expect(await actions()).toEqual(['team.set-up-link-made', 'team.joined', 'session.signed-in'])
  })

  test('when the journal cannot be written, nobody is signed in', async () => {
    const visitor = await setUp(trial)
    const count = async () => (await trial.house.db.selectFrom('sessions').select('id').execute()).length
    const before = await count()
    await trial.house.db.schema.alterTable('journal').renameTo('hidden').execute()
    const answer = await visitor.call('session.signIn', credentials)
    await trial.house.db.schema.alterTable('hidden').renameTo('journal').execute()
    expect(answer.status).toBe(500)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(await count()).toBe(before)
  })

  test('the cookie is HttpOnly and SameSite=Strict', async () => {
    const answer = await (await setUp(trial)).call('session.signIn', credentials)
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^beian=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ])
  })

  test('a wrong password and an unknown name are answered alike', async () => {
    await setUp(trial)
    const visitor = new Visitor(trial)
    const wrong = await visitor.call('session.signIn', { ...credentials, password: 'not the right words' })
    const unknown = await visitor.call('session.signIn', { signInName: 'nobody', password: 'not the right words' })
    expect(wrong.status).toBe(401)
    expect(wrong.data).toEqual(unknown.data)
  })

  test('attempts are slowed down per account, also for names that nobody has, and the right one gets in after the wait', async () => {
    await setUp(trial)
    const visitor = new Visitor(trial)
    for (const signInName of ['chen', 'nobody']) {
      const attempt = async (password: string) =>
        (await visitor.call('session.signIn', { signInName, password })).problem
      for (let times = 0; times < 3; times++)
        expect((await attempt('wrong words here'))?.code).toBe('wrong-name-or-password')
      expect((await attempt(goodPassword))?.fix.en).toBe('Wait 1 s, then try again.')
      trial.wait(second)
      expect((await attempt('wrong words here'))?.code).toBe('wrong-name-or-password')
      expect((await attempt(goodPassword))?.fix.en).toBe('Wait 2 s, then try again.')
    }
    trial.wait(2 * second)
    expect((await visitor.call('session.signIn', credentials)).status).toBe(200)
  })

  test('attempts sent all at once do not get more tries than one after the other', async () => {
    await setUp(trial)
    const visitor = new Visitor(trial)
    const wrong = { ...credentials, password: 'wrong words here' }
    const answers = await Promise.all(Array.from({ length: 12 }, () => visitor.call('session.signIn', wrong)))
    expect(answers.filter((answer) => answer.problem?.code === 'wrong-name-or-password')).toHaveLength(3)
    expect(answers.filter((answer) => answer.problem?.code === 'too-many-attempts')).toHaveLength(9)
  })
})
