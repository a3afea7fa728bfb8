/** An access provider's own way from the account to the result: an interview that is moved, a return, and a second round. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { daysPass, planOfCase, roundsOfCase, stateOf, timelineOfCase } from '../testing/plan.ts'
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

const now = async () => (await planOfCase(work)).now
const take = (step: string, outcome: string, on: string, more: object = {}) =>
  work.must('playbooks.take', { step, outcome, on, ...more })
const event = (name: string, more: object = {}) => work.must('cases.recordEvent', { event: name, ...more })

async function forms(on: string): Promise<void> {
  for (const step of ['principal-form', 'website-form', 'access-form']) await take(step, 'filled', on)
}

async function interviewed(): Promise<void> {
  await work.must('playbooks.choose', { playbook: 'vianet' })
  await take('account', 'registered', '2026-11-21', { owner: 'consultant', note: '客户授权我们注册' })
  await forms('2026-11-21')
  await work.fill()
  await work.bringMaterials()
  await work.must('cases.submit', { provider: '世纪互联' })
  await take('first-review', 'passed', '2026-11-21')
  const { appointment } = await work.must<{ appointment: string }>('appointments.agree', {
    step: 'interview-on-site',
    person: 'person-1',
    by: 'place',
    at: '2026-11-23T06:00:00.000Z',
    what: '到场面审',
    where: '上海办公室 657 室',
  })
  await work.must('appointments.move', {
    appointment,
    at: '2026-11-25T02:30:00.000Z',
    because: 'missed',
    reason: '负责人航班取消',
  })
  await daysPass(work.visitor, 5)
  await work.must('appointments.settle', { appointment, state: 'held' })
  await take('interview-on-site', 'held', '2026-11-25')
}

const returned = {
  reasons: [
    { text: '网站名称与主办单位无关', path: 'service.name', subject: 'service-1', reason: 'name-unrelated' },
    { text: '手机 13570921846 无人接听' },
  ],
}

async function returnedByAuthority(): Promise<void> {
  await interviewed()
  await event('provider-passed')
  await event('sms-sent')
  await event('sms-verified', { person: 'person-1' })
  const { reasons } = returned
  const { data } = await work.visitor.call('rounds.catalogue')
  const catalogued = (data as { id: string; kind: string }[]).find(({ kind }) => kind === 'service-name')?.id
  await event('authority-returned', { reasons: [{ ...reasons[0], reason: catalogued }, reasons[1]] })
}

test('it stands where events and records have brought it; the interview shows each time it was moved', async () => {
  await interviewed()
  expect(await now()).toBe('second-review')
  const { appointments, playbook, byDefault } = await planOfCase(work)
  expect([playbook.id, byDefault]).toEqual(['vianet', false])
  expect(appointments).toMatchObject([
    {
      at: '2026-11-25T02:30:00.000Z',
      state: 'held',
      where: '上海办公室 657 室',
      moves: [{ from: '2026-11-23T06:00:00.000Z', because: 'missed', reason: '负责人航班取消' }],
    },
  ])
  expect((await stateOf(work, 'account'))?.visits).toMatchObject([
    { on: '2026-11-21', by: 'hand', record: { owner: 'consultant', note: '客户授权我们注册' } },
  ])
  expect((await stateOf(work, 'upload'))?.visits).toMatchObject([{ by: 'event', record: null }])
  expect((await stateOf(work, 'interview-by-phone'))?.state).toBe('aside')
})

test('a return leads back to the forms; the second round goes the same way and ends with the result', async () => {
  await returnedByAuthority()
  expect(await now()).toBe('principal-form')
  await forms('2026-11-26')
  await work.must('cases.recordFacts', { subject: 'service-1', facts: { 'service.name': '星河数据公司官网' } })
  await work.must('cases.recordFacts', { subject: 'person-1', facts: { 'person.mobiles': ['13926480318'] } })
  const before = await roundsOfCase(work)
  expect(before.sinceLast?.facts.map(({ key, secret }) => [key, secret])).toEqual([
    ['service.name', false],
    ['person.mobiles', true],
  ])
  await work.must('cases.submit', { provider: '世纪互联' })
  await take('first-review', 'passed-afar', '2026-11-26')
  await take('interview-by-phone', 'held', '2026-11-26')
  for (const name of ['provider-passed', 'sms-verified']) await event(name)
  const numbers = [
    { subject: 'principal', number: '粤ICP备2026000123号' },
    { subject: 'service-1', number: '粤ICP备2026000123号-1' },
  ]
  await event('granted', { numbers })
  expect(await now()).toBe('result')
  await take('result', 'told', '2026-11-26')
  expect(await now()).toBeNull()
  expect((await stateOf(work, 'second-review'))?.visits).toHaveLength(2)
  const { rounds, sinceLast } = await roundsOfCase(work)
  expect(sinceLast).toBeNull()
  expect(rounds[1]?.changed?.facts).toEqual([
    {
      whose: { zh: '星河数据公司官网', en: '星河数据公司官网' },
      key: 'service.name',
      before: '星河数据官网',
      after: '星河数据公司官网',
      secret: false,
    },
    { whose: { zh: '周明远', en: '周明远' }, key: 'person.mobiles', before: null, after: null, secret: true },
  ])
  expect(JSON.stringify(rounds)).not.toMatch(/13926480318|440305199003074613/)
})

test('each person of the SMS check stands with the hour that ends it', async () => {
  await interviewed()
  await event('provider-passed')
  await event('sms-sent')
  const check = async () => (await roundsOfCase(work)).rounds[0]?.checks[0]
  expect(await check()).toMatchObject({
    event: 'sms-verified',
    persons: [{ id: 'person-1', at: null }],
    due: { instant: '2026-11-27T02:00:00.000Z' },
  })
  await event('sms-verified', { person: 'person-1' })
  expect((await check())?.persons).toMatchObject([{ at: '2026-11-26T02:00:00.000Z' }])
})

test('a reason is told apart later; its words stay, and the statistics follow', async () => {
  await returnedByAuthority()
  const counted = async () =>
    (
      (await work.visitor.call('statistics.reasons', {})).data as {
        reasons: { reason: string | null; rounds: number }[]
      }
    ).reasons
  expect(await counted()).toHaveLength(2)
  expect((await counted()).map(({ reason }) => reason)).toContain(null)
  const answers = (await roundsOfCase(work)).rounds[0]?.answers ?? []
  const answer = answers.findIndex(({ reasons }) => reasons.length > 0)
  const about = { path: 'person.mobiles', subject: 'person-1', reason: 'phone-not-answered' }
  await work.must('rounds.mapReason', { round: 1, answer, place: 1, about })
  const told = (await roundsOfCase(work)).rounds[0]?.answers[answer]?.reasons[1]
  expect(told).toEqual({ text: '手机 13570921846 无人接听', ...about })
  expect((await counted()).map(({ reason }) => reason)).toContain('phone-not-answered')
  expect((await counted()).map(({ reason }) => reason)).not.toContain(null)
})

test('paper and notices stand in the timeline beside events and steps; the journal has none of their words', async () => {
  await interviewed()
  const { dispatch } = await work.must<{ dispatch: string }>('dispatches.send', {
    way: 'in',
    what: '承诺书原件',
    whom: '星河数据前台',
    courier: '顺丰',
    number: 'SF1234567890123',
    sentOn: '2026-11-24',
  })
  await work.must('dispatches.receive', { dispatch, on: '2026-11-26' })
  await work.must('notices.tell', { whom: '周明远', what: '面审改到周三', how: 'phone' })
  const items = await timelineOfCase(work)
  const kinds = new Set(items.map(({ kind }) => kind))
  expect([...kinds].toSorted()).toEqual(
    ['appointment', 'dispatch', 'event', 'materials', 'moved', 'notice', 'step'].toSorted(),
  )
  expect(items.map(({ at }) => at)).toEqual(
    items
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  )
  const received = items.find((one) => one.kind === 'dispatch' && one.act === 'received')
  expect(received).toMatchObject({
    wholeDay: true,
    at: expect.stringMatching(/^2026-11-26/),
    number: 'SF1234567890123',
  })
  const journal = JSON.stringify((await work.visitor.call('journal.ofCase', { caseId: work.id, limit: 200 })).data)
  expect(journal).toContain('dispatches.received')
  expect(journal).not.toMatch(/SF1234567890123|承诺书原件|面审改到周三|航班取消/)
  await work.must('dispatches.withdraw', { dispatch })
  expect((await planOfCase(work)).dispatches).toEqual([])
})
