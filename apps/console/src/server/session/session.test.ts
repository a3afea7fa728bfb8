import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../ids.ts'
import { hour, minute } from '../instants.ts'
import { goodPassword, invite, openTrial, setUp, type Trial, Visitor } from '../testing/trial.ts'

let trial: Trial
beforeEach(async () => {
  trial = await openTrial()
})
afterEach(() => trial.close())

const credentials = { signInName: 'chen', password: goodPassword }

describe('a session', () => {
  test('ends after 30 idle minutes, but not while it is used', async () => {
    const visitor = await setUp(trial)
    for (let times = 0; times < 3; times++) {
      trial.wait(29 * minute)
      expect((await visitor.call('session.list')).status).toBe(200)
    }
    trial.wait(30 * minute)
    expect((await visitor.call('session.list')).problem?.code).toBe('not-signed-in')
  })

  test('is not kept alive by a page that watches for news', async () => {
    const visitor = await setUp(trial)
    const look = () => visitor.callWith({ 'x-watching': '1' }, 'session.list')
    trial.wait(29 * minute)
    expect((await look()).status).toBe(200)
    trial.wait(minute)
    expect((await look()).status).toBe(401)
  })

  test('ends after eight hours in any case', async () => {
    const visitor = await setUp(trial)
    for (let passed = 0; passed < 8 * hour - 20 * minute; passed += 20 * minute) {
      trial.wait(20 * minute)
      expect((await visitor.call('session.list')).status).toBe(200)
    }
    trial.wait(20 * minute)
    expect((await visitor.call('session.list')).status).toBe(401)
  })

  test('is over on the server once signed out', async () => {
    const visitor = await setUp(trial)
    const { cookie } = visitor
    const answer = await visitor.call('session.signOut')
    expect(answer.headers.getSetCookie()).toEqual(['beian=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict'])
    visitor.cookie = cookie
    expect((await visitor.call('session.list')).status).toBe(401)
  })

  test('can be seen and ended from another', async () => {
    const office = await setUp(trial)
    const home = new Visitor(trial)
    await home.call('session.signIn', credentials)
    const sessions = (await home.call('session.list')).data as { id: string; isThis: boolean }[]
    expect(sessions.map((each) => each.isThis).sort()).toEqual([false, true])
    const other = sessions.find((each) => !each.isThis)
    expect((await home.call('session.end', { id: newId() })).problem?.code).toBe('unknown-session')
    expect((await home.call('session.end', { id: other?.id })).status).toBe(200)
    expect((await office.call('session.list')).status).toBe(401)
    expect((await home.call('session.list')).status).toBe(200)
  })

  test('is nobody else’s to end', async () => {
    const office = await setUp(trial)
    const li = await invite(office, 'li')
    const [own] = (await office.call('session.list')).data as { id: string }[]
    expect((await li.call('session.end', { id: own?.id })).problem?.code).toBe('unknown-session')
    expect((await office.call('session.list')).status).toBe(200)
  })

  test('all others end when the password changes; the old password no longer works', async () => {
    const office = await setUp(trial)
    const home = new Visitor(trial)
    await home.call('session.signIn', credentials)
    const change = { current: goodPassword, next: 'nine quiet 山 mountains' }
    expect((await home.call('session.changePassword', { ...change, current: 'wrong words here' })).problem?.path).toBe(
      'current',
    )
    const key = newId()
    expect((await home.call('session.changePassword', change, key)).status).toBe(200)
    expect((await home.call('session.changePassword', change, key)).status).toBe(200)
    expect((await office.call('session.list')).status).toBe(401)
    expect((await home.call('session.list')).status).toBe(200)
    expect((await office.call('session.signIn', credentials)).status).toBe(401)
    expect((await office.call('session.signIn', { ...credentials, password: change.next })).status).toBe(200)
  })

  test('keeps the language', async () => {
    const visitor = await setUp(trial)
    await visitor.call('session.setLanguage', { language: 'en' })
    expect((await visitor.call('session.me')).data).toMatchObject({ user: { language: 'en' } })
    expect((await visitor.call('session.setLanguage', { language: 'fr' })).problem).toMatchObject({
      code: 'not-offered',
      path: 'language',
      fix: { zh: '请从给出的选项中选择：zh, en。' },
    })
  })
})
