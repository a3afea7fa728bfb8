/** What a plan refuses, what can be taken back, and that people's words lie sealed on the disk. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { daysPass, planOfCase, requestsOfCase, stateOf } from '../testing/plan.ts'
import { openTrial, setUp, type Trial } from '../testing/trial.ts'

/** A case takes many commands, and machines are busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  work = await openCaseOf(await setUp(trial), '星河数据')
})
afterEach(() => trial.close())

const refused = async (path: string, input: object) => (await work.send(path, input)).problem?.code

test('without a choice our own way is followed, from the day the case was opened', async () => {
  const plan = await planOfCase(work)
  expect(plan).toMatchObject({ byDefault: true, now: 'engagement', startedOn: '2026-11-21' })
  expect(plan.others.map(({ agency }) => agency === null)).toEqual([true, ...plan.others.slice(1).map(() => false)])
  await daysPass(work.visitor, 12)
  expect((await planOfCase(work)).late).toBe(true)
})

describe('refused', () => {
  test('a playbook of another procedure', async () => {
    expect(await refused('playbooks.choose', { playbook: 'default-licence-application' })).toBe('playbook-unfit')
  })
  test('a step or an outcome the playbook does not have', async () => {
    const on = '2026-11-21'
    expect(await refused('playbooks.take', { step: 'nowhere', outcome: 'agreed', on })).toBe('step-unknown')
    expect(await refused('playbooks.take', { step: 'engagement', outcome: 'nothing', on })).toBe('step-unknown')
  })
  test('an outcome that moves the case: it is recorded as an event', async () => {
    const input = { step: 'checking', outcome: 'submitted', on: '2026-11-21' }
    expect(await refused('playbooks.take', input)).toBe('outcome-is-an-event')
  })
  test('what lies ahead', async () => {
    const on = '2026-11-22'
    expect(await refused('playbooks.take', { step: 'engagement', outcome: 'agreed', on })).toBe('not-yet')
    const at = '2026-11-24T06:00:00.000Z'
    const { appointment } = await work.must<{ appointment: string }>('appointments.agree', {
      by: 'phone',
      at,
      what: '来电',
    })
    expect(await refused('appointments.settle', { appointment, state: 'held' })).toBe('not-yet')
    expect(await refused('notices.tell', { whom: '客户', what: '进度', how: 'phone', at })).toBe('not-yet')
  })
  test('paper that arrives before it was sent', async () => {
    const paper = { way: 'out', what: '合同', whom: '客户', sentOn: '2026-11-20' }
    const { dispatch } = await work.must<{ dispatch: string }>('dispatches.send', paper)
    expect(await refused('dispatches.receive', { dispatch, on: '2026-11-19' })).toBe('before-it-was-sent')
  })
  test('whoever saw an older revision', async () => {
    const input = { step: 'engagement', outcome: 'agreed', on: '2026-11-21' }
    await work.must('playbooks.take', input)
    work.rev -= 1
    expect(await refused('playbooks.take', input)).toBe('changed-meanwhile')
  })
  test('a record of another case', async () => {
    const other = await openCaseOf(work.visitor, '另一家')
    const at = '2026-11-24T06:00:00.000Z'
    const { appointment } = await other.must<{ appointment: string }>('appointments.agree', {
      by: 'phone',
      at,
      what: 'x',
    })
    expect(await refused('appointments.settle', { appointment, state: 'cancelled' })).toBe('record-unknown')
  })
  test('a move of what was held; set back to agreed it can be moved', async () => {
    const at = '2026-11-20T06:00:00.000Z'
    const { appointment } = await work.must<{ appointment: string }>('appointments.agree', {
      by: 'phone',
      at,
      what: 'x',
    })
    await work.must('appointments.settle', { appointment, state: 'held' })
    const move = { appointment, at: '2026-11-25T06:00:00.000Z', because: 'moved' }
    expect(await refused('appointments.move', move)).toBe('appointment-settled')
    await work.must('appointments.settle', { appointment, state: 'agreed' })
    await work.must('appointments.move', move)
  })
})

test('a step is taken back and counts no more; the owner of a step is somebody else', async () => {
  await work.must('playbooks.take', { step: 'engagement', outcome: 'agreed', on: '2026-11-21' })
  expect((await planOfCase(work)).now).toBe('gathering')
  await work.must('playbooks.takeBack', { reason: '记错了' })
  expect((await planOfCase(work)).now).toBe('engagement')
  expect(await refused('playbooks.takeBack', { reason: '再撤一次' })).toBe('nothing-to-take-back')
  await work.must('playbooks.assign', { step: 'gathering', owner: 'agency', note: '由合作方收集' })
  expect(await stateOf(work, 'gathering')).toMatchObject({ who: 'agency', usually: 'client', note: '由合作方收集' })
})

test('a request is kept as it went out, with what has come since', async () => {
  await work.must('requests.send', { medium: 'wechat', language: 'zh', workingDays: 5 })
  const [asked] = await requestsOfCase(work)
  expect(asked).toMatchObject({ by: '2026-11-27', medium: 'wechat', askedBy: '陈晓' })
  expect(asked?.text.split('\n')[0]).toContain('2026-11-27 前')
  expect(asked?.lines.every(({ open, arrivedAt }) => open && arrivedAt === null)).toBe(true)
  await daysPass(work.visitor, 1)
  await work.fill()
  const line = async (key: string) => (await requestsOfCase(work))[0]?.lines.find((one) => one.key === key)
  expect(await line('person:person-1/person.mobiles')).toMatchObject({
    open: false,
    arrivedAt: '2026-11-22T02:00:00.000Z',
  })
  await work.must('requests.send', { medium: 'mail', language: 'both', of: 'principal' })
  const [mailed] = await requestsOfCase(work)
  const material = mailed?.lines[0]?.key ?? ''
  await work.bringMaterials()
  expect((await requestsOfCase(work))[0]?.lines.find(({ key }) => key === material)).toMatchObject({ open: false })
  expect(await refused('requests.send', { medium: 'paper', language: 'zh' })).toBe('nothing-to-ask')
})

test('people’s words lie on the disk only sealed', async () => {
  const words = ['面审在二楼', '合作方收集', '航班取消了', '盖章的承诺书', '已电话告知进度', '补件请求里的星河']
  const [where, note, reason, what, told] = words
  const at = '2026-11-24T06:00:00.000Z'
  const { appointment } = await work.must<{ appointment: string }>('appointments.agree', {
    by: 'place',
    at,
    what: 'x',
    where,
  })
  await work.must('appointments.move', { appointment, at: '2026-11-25T06:00:00.000Z', because: 'moved', reason })
  await work.must('playbooks.assign', { step: 'gathering', owner: 'agency', note })
  await work.must('playbooks.take', { step: 'engagement', outcome: 'agreed', on: '2026-11-21', note })
  await work.must('dispatches.send', { way: 'out', what, whom: '客户', sentOn: '2026-11-21' })
  await work.must('notices.tell', { whom: '客户', what: told, how: 'phone' })
  await work.must('cases.recordFacts', { subject: 'person-1', facts: { 'person.name': '补件请求里的星河' } })
  await work.must('requests.send', { medium: 'paper', language: 'zh', of: 'person-1' })
  const [asked] = await requestsOfCase(work)
  expect(asked?.text).toContain('补件请求里的星河您好')
  const kept = ['desk.sqlite', 'desk.sqlite-wal'].map((name) => readFileSync(join(trial.config.dataDirectory, name)))
  const all = Buffer.concat(kept).toString('utf8')
  expect([...words.slice(0, 5), '补件请求里的星河您好'].filter((word) => all.includes(word))).toEqual([])
})
