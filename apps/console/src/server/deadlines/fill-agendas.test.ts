/** A data directory of an earlier version: its cases get their dates at the start, once. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { openTrial, setUp, type Trial } from '../testing/trial.ts'
import { fillAgendas } from './fill-agendas.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  const chen = await setUp(trial)
  work = await openCaseOf(chen, '红星科技')
  await work.must('cases.recordFacts', { subject: 'principal', facts: { 'principal.province': 'guangdong' } })
  await chen.call('deadlines.tellDay', { caseId: work.id, event: 'service-opened', day: '2026-11-20' })
})
afterEach(() => trial.close())

const rows = () =>
  trial.house.db.selectFrom('agenda').selectAll().where('case_id', '=', work.id).orderBy('place').execute()

test('dates that are missing are written as they were, what is there is left alone, and all of it once', async () => {
  const { db } = trial.house
  const before = await rows()
  expect(before.length).toBeGreaterThan(0)
  expect(await fillAgendas(trial.house)).toBe(0)
  await db.deleteFrom('agenda').execute()
  await db.deleteFrom('agenda_state').execute()
  expect(await fillAgendas(trial.house)).toBe(1)
  expect(await rows()).toEqual(before)
  await db.deleteFrom('agenda').execute()
  expect(await fillAgendas(trial.house)).toBe(0)
})
