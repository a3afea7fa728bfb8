import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../ids.ts'
import { hour } from '../instants.ts'
import { goodPassword, invite, openTrial, setUp, type Trial, Visitor } from '../testing/trial.ts'

let trial: Trial
let chen: Visitor
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
})
afterEach(() => trial.close())

type Colleague = { id: string; signInName: string; rev: number; disabledAt: string | null }
const colleague = async (signInName: string) => {
  const list = (await chen.call('team.list')).data as Colleague[]
  return list.find((each) => each.signInName === signInName) ?? { id: '', signInName: '', rev: 0, disabledAt: null }
}
const tokenOf = (data: unknown) => (data as { link: string }).link.split('#')[1]

test('a consultant comes in by a one-time link that is good for three days', async () => {
  const { data } = await chen.call('team.invite', { name: '李雷', role: 'consultant' })
  const visitor = new Visitor(trial)
  expect((await visitor.call('session.lookAtLink', { token: tokenOf(data) })).data).toMatchObject({
    kind: 'invitation',
    role: 'consultant',
    name: '李雷',
  })
  const join = { token: tokenOf(data), name: '李雷', signInName: 'li', password: goodPassword, language: 'zh' }
  trial.wait(72 * hour)
  expect((await visitor.call('session.setUp', join)).problem?.code).toBe('link-expired')
  await chen.call('session.signIn', { signInName: 'chen', password: goodPassword })
  const { data: again } = await chen.call('team.invite', { name: '李雷', role: 'consultant' })
  expect((await visitor.call('session.setUp', { ...join, token: tokenOf(again) })).status).toBe(200)
  expect(
    (await visitor.call('session.setUp', { ...join, token: tokenOf(again), signInName: 'li2' })).problem?.code,
  ).toBe('link-used')
})

test('two colleagues cannot share a sign-in name, however it is written', async () => {
  await invite(chen, 'li')
  const { data } = await chen.call('team.invite', { name: 'x', role: 'consultant' })
  const join = { token: tokenOf(data), name: 'x', signInName: 'ＬＩ', password: goodPassword, language: 'zh' }
  const answer = await new Visitor(trial).call('session.setUp', join)
  expect(answer.problem).toMatchObject({ code: 'name-taken', path: 'signInName' })
})

test('a withdrawn invitation no longer works', async () => {
  const { data } = await chen.call('team.invite', { name: 'x', role: 'consultant' })
  const { id } = data as { id: string }
  expect(((await chen.call('team.invitations')).data as unknown[]).length).toBe(1)
  await chen.call('team.withdraw', { id })
  expect((await chen.call('team.invitations')).data).toEqual([])
  expect((await new Visitor(trial).call('session.lookAtLink', { token: tokenOf(data) })).problem?.code).toBe(
    'link-expired',
  )
  expect((await chen.call('team.withdraw', { id })).problem?.code).toBe('link-unknown')
})

test('what only administrators may do is refused to a consultant, and nothing at all answers a stranger', async () => {
  const li = await invite(chen, 'li')
  const { id, rev } = await colleague('chen')
  const reserved: [string, object][] = [
    ['team.invite', { name: 'x', role: 'administrator' }],
    ['team.invitations', {}],
    ['team.withdraw', { id }],
    ['team.renewAccess', { id }],
    ['team.disable', { id, rev }],
    ['team.enable', { id, rev }],
    ['journal.list', {}],
    ['journal.verify', {}],
  ]
  for (const [path, input] of reserved) {
    expect([path, (await li.call(path, input)).problem?.code]).toEqual([path, 'not-allowed'])
    expect([path, (await new Visitor(trial).call(path, input)).problem?.code]).toEqual([path, 'not-signed-in'])
  }
})

test('a disabled colleague is out at once, cannot come back in, and can be enabled again', async () => {
  const li = await invite(chen, 'li')
  const { id, rev } = await colleague('li')
  expect((await chen.call('team.disable', { id, rev })).status).toBe(200)
  expect((await li.call('clients.list')).status).toBe(401)
  const signIn = { signInName: 'li', password: goodPassword }
  expect((await li.call('session.signIn', signIn)).problem?.code).toBe('wrong-name-or-password')
  expect((await chen.call('team.enable', { id, rev })).problem?.code).toBe('changed-meanwhile')
  expect((await chen.call('team.enable', { id, rev: rev + 1 })).status).toBe(200)
  expect((await li.call('clients.list')).status).toBe(401)
  expect((await li.call('session.signIn', signIn)).status).toBe(200)
})

test('a session whose account was disabled by other means is no session', async () => {
  const li = await invite(chen, 'li')
  const { id } = await colleague('li')
  await trial.house.db.updateTable('users').set({ disabled_at: trial.house.clock.now() }).where('id', '=', id).execute()
  expect((await li.call('clients.list')).status).toBe(401)
})

test('nobody disables themselves, so an administrator always remains', async () => {
  const { id, rev } = await colleague('chen')
  expect((await chen.call('team.disable', { id, rev })).problem?.code).toBe('own-account')
  expect((await colleague('chen')).disabledAt).toBeNull()
})

test('who forgot the password gets a link for a new one; it ends the old sessions and the earlier links', async () => {
  const li = await invite(chen, 'li')
  const { id } = await colleague('li')
  const { data: earlier } = await chen.call('team.renewAccess', { id })
  const { data } = await chen.call('team.renewAccess', { id })
  const visitor = new Visitor(trial)
  const password = 'eleven green 河 bridges'
  expect((await visitor.call('session.renew', { token: tokenOf(earlier), password })).problem?.code).toBe(
    'link-expired',
  )
  expect((await visitor.call('session.lookAtLink', { token: tokenOf(data) })).data).toMatchObject({
    kind: 'renewal',
    signInName: 'li',
  })
  expect((await visitor.call('session.renew', { token: tokenOf(data), password: 'short' })).problem?.code).toBe(
    'password-too-short',
  )
  expect((await visitor.call('session.renew', { token: tokenOf(data), password })).status).toBe(200)
  expect((await li.call('session.list')).status).toBe(401)
  expect((await visitor.call('session.me')).data).toMatchObject({ user: { signInName: 'li' } })
  expect((await li.call('session.signIn', { signInName: 'li', password: goodPassword })).status).toBe(401)
})

test('a link is good only for what it was made for', async () => {
  await invite(chen, 'li')
  const { data: renewal } = await chen.call('team.renewAccess', { id: (await colleague('li')).id })
  const { data: invitation } = await chen.call('team.invite', { name: 'x', role: 'consultant' })
  const visitor = new Visitor(trial)
  const join = { name: 'x', signInName: 'x2', password: goodPassword, language: 'zh' }
  expect((await visitor.call('session.setUp', { token: tokenOf(renewal), ...join })).problem?.code).toBe('link-unknown')
  expect(
    (await visitor.call('session.renew', { token: tokenOf(invitation), password: goodPassword })).problem?.code,
  ).toBe('link-unknown')
})

test('an unknown colleague answers 404 in words', async () => {
  const answer = await chen.call('team.renewAccess', { id: newId() })
  expect([answer.status, answer.problem?.message.zh]).toEqual([404, '没有这位成员。'])
})
