/** Sent again as it came back: the page says so, and nothing keeps it from being sent. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { openTrial, setUp, type Trial } from '../testing/trial.ts'

/** A case takes many commands, and machines are busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  work = await openCaseOf(await setUp(trial), '星河数据')
  await work.fill()
  await work.bringMaterials()
  await work.must('cases.submit', { provider: '华为云' })
  await work.must('cases.recordEvent', { event: 'provider-returned', reasons: [{ text: '照片模糊' }] })
})
afterEach(() => trial.close())

const since = async () => (await work.page()).unchangedSince
const record = (subject: string, facts: object) => work.must('cases.recordFacts', { subject, facts })

test('nothing was changed since the return: it is told with its event, and may be sent all the same', async () => {
  expect(await since()).toEqual({ event: 'provider-returned', at: '2026-11-21T02:00:00.000Z' })
  expect((await work.send('cases.submit', { provider: '华为云' })).status).toBe(200)
  expect(await since()).toBeNull()
})

test('a fact, a sensitive one too, makes another dossier; set back, it is the old one', async () => {
  await record('service-1', { 'service.name': '星河数据公司官网' })
  expect(await since()).toBeNull()
  await record('service-1', { 'service.name': '星河数据官网' })
  expect(await since()).not.toBeNull()
  await record('person-1', { 'person.mobiles': ['13570921847'] })
  expect(await since()).toBeNull()
})
