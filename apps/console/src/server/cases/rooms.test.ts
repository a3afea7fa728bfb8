/** What a case's rooms do beside the straight way: subjects come and go, materials are waived, somebody else takes over. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newId } from '../ids.ts'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { invite, openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'

/** A case takes many commands, and machines are busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let chen: Visitor
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  work = await openCaseOf(chen, '星河数据')
})
afterEach(() => trial.close())

type Entry = { action: string; subject: string | null; fields: string[]; details: object }
const entries = async (limit = 200) =>
  (await chen.call('journal.ofCase', { caseId: work.id, limit })).data as readonly Entry[]

test('a second service with its domain name is added, and removed with what hangs below it', async () => {
  const { subject: service } = await work.must<{ subject: string }>('cases.addSubject', {
    noun: 'service',
    facts: { 'service.form': 'app', 'service.name': '星河助手' },
  })
  await work.must('cases.addSubject', { noun: 'domain-name', parent: service })
  expect((await work.page()).subjects.map(({ noun }) => noun)).toEqual([
    'case',
    'principal',
    'person',
    'service',
    'domain-name',
    'service',
    'domain-name',
  ])
  await work.must('cases.removeSubject', { subject: service })
  expect((await work.page()).subjects.map(({ id }) => id)).not.toContain(service)
  expect((await work.page()).subjects).toHaveLength(5)
  expect((await work.send('cases.removeSubject', { subject: 'service-1' })).problem?.code).toBe('subject-last')
  expect((await work.send('cases.addSubject', { noun: 'principal' })).problem?.code).toBe('subject-single')
})

test('a material is waived with a reason, and asked for again', async () => {
  await work.fill()
  const asked = (await work.page()).materials.find(({ state }) => state === 'waiting')
  const line = async () => (await work.page()).materials.find(({ key }) => key === asked?.key)
  await work.must('materials.waive', { requirement: asked?.key, reason: '接入商已有存档' })
  expect(await line()).toMatchObject({ state: 'not-required', waived: true, why: '接入商已有存档' })
  await work.must('materials.askAgain', { requirement: asked?.key })
  expect(await line()).toMatchObject({ state: 'waiting', waived: false })
})

test('a command sent again with its key is done once and answered alike', async () => {
  const key = newId()
  const input = { id: work.id, rev: 1, noun: 'person' }
  const first = await chen.call('cases.addSubject', input, key)
  const again = await chen.call('cases.addSubject', input, key)
  expect(again.data).toEqual(first.data)
  expect((await work.page()).subjects.filter(({ noun }) => noun === 'person')).toHaveLength(2)
})

test('somebody else takes over; nobody who has left can', async () => {
  const li = await invite(chen, 'li')
  const { user } = (await li.call('session.me')).data as { user: { id: string } }
  await work.must('cases.assign', { consultant: user.id })
  expect((await work.page()).consultant).toEqual({ id: user.id, name: 'li' })
  const { id: chenId } = ((await chen.call('session.me')).data as { user: { id: string } }).user
  await work.must('cases.assign', { consultant: chenId })
  const team = (await chen.call('team.list')).data as { id: string; rev: number }[]
  const leaving = team.find(({ id }) => id === user.id)
  expect((await chen.call('team.disable', { id: user.id, rev: leaving?.rev })).status).toBe(200)
  expect((await work.send('cases.assign', { consultant: user.id })).problem?.code).toBe('unknown-user')
})

test('each change has its entry, in the order it happened, and everybody signed in may read it', async () => {
  await work.must('cases.recordFacts', {
    subject: 'person-1',
    facts: { 'person.name': '周明远', 'person.mobiles': ['13570921846'] },
  })
  await work.must('cases.hold', { reason: '等客户' })
  const [newest, facts, opened] = await entries()
  expect(opened).toMatchObject({ action: 'cases.opened', details: { procedure: 'first-filing', rev: 1 } })
  expect(facts).toMatchObject({
    action: 'cases.facts-recorded',
    subject: 'person:person-1',
    fields: ['person.name', 'person.mobiles'],
    details: { rev: 2 },
  })
  expect(newest).toMatchObject({ action: 'cases.held', details: { rev: 3 } })
  const li = await invite(chen, 'li')
  expect((await li.call('journal.ofCase', { caseId: work.id, limit: 1 })).data).toHaveLength(1)
  expect((await li.call('journal.list', {})).status).toBe(403)
})

test('a finding that is no block is lived with, for a reason that is shown', async () => {
  await work.fill()
  await work.must('cases.recordFacts', { subject: 'domain-name-1', facts: { 'domainName.expires': '2026-12-20' } })
  const findings = async () => (await work.page()).findings
  const risk = (await findings()).find(({ severity }) => severity === 'risk' || severity === 'advise')
  if (risk === undefined) throw new Error('a domain name that runs out soon is a finding')
  const { code, subject } = risk
  await work.must('cases.acceptRisk', { code, subject, reason: '客户当天续费' })
  const accepted = (await findings()).find((one) => one.code === code && one.subject === subject)?.accepted
  expect(accepted).toEqual({ reason: '客户当天续费', at: '2026-11-21T02:00:00.000Z' })
})
