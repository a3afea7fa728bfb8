/** Tasks on a real console: opened for a colleague, sealed, done, taken back; and what home pages ask for on the day's page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { databaseName } from '../db/open.ts'
import { newId } from '../ids.ts'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { invite, openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'

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

type Day = { today: string; own: { id: string; words: string; day: string }[]; fromHomePages: { id: string }[] }
const ofDay = async (visitor = chen, whose = 'mine') => (await visitor.call('tasks.ofDay', { whose })).data as Day
const idOf = async (signInName: string) => {
  const { data } = await chen.call('team.list')
  return (data as { id: string; signInName: string }[]).find((one) => one.signInName === signInName)?.id ?? ''
}

async function open(words: string, day: string, owner?: string): Promise<string> {
  const answer = await chen.call('tasks.open', { caseId: work.id, words, day, owner: owner ?? (await idOf('chen')) })
  expect(answer.problem).toBeUndefined()
  return (answer.data as { id: string }).id
}

test('stand by their day with whoever is to do them, and no longer once they are done', async () => {
  const li = await invite(chen, 'li')
  await open('催客户补授权书', '2026-11-27')
  const first = await open('核对域名实名', '2026-11-23')
  await open('寄承诺书', '2026-11-24', await idOf('li'))
  expect((await ofDay()).own.map(({ words }) => words)).toEqual(['核对域名实名', '催客户补授权书'])
  expect((await ofDay(li)).own.map(({ words }) => words)).toEqual(['寄承诺书'])
  expect((await ofDay(chen, 'everybody')).own).toHaveLength(3)
  await chen.call('tasks.settle', { id: first })
  expect((await ofDay()).own.map(({ words }) => words)).toEqual(['催客户补授权书'])
  await chen.call('tasks.reopen', { id: first })
  expect((await ofDay()).own).toHaveLength(2)
})

test('are put off, put in other words and handed over, which the journal tells without the words', async () => {
  const li = await invite(chen, 'li')
  const id = await open('催客户补授权书', '2026-11-27')
  const given = { id, words: '催客户补授权书原件', day: '2026-12-02', owner: await idOf('li') }
  expect((await chen.call('tasks.amend', given)).problem).toBeUndefined()
  expect((await ofDay()).own).toEqual([])
  expect((await ofDay(li)).own).toMatchObject([{ id, words: '催客户补授权书原件', day: '2026-12-02' }])
  const journal = JSON.stringify((await chen.call('journal.ofCase', { caseId: work.id })).data)
  expect(journal).toContain('tasks.amended')
  expect(journal).not.toContain('授权书')
  const nobody = await chen.call('tasks.amend', { ...given, owner: newId() })
  expect([nobody.problem?.code, nobody.problem?.path]).toEqual(['unknown-user', 'owner'])
})

test('that are done are opened again before they are changed', async () => {
  const id = await open('核对域名实名', '2026-11-23')
  const amend = async () => {
    const given = { id, words: '核对', day: '2026-11-24', owner: await idOf('chen') }
    return (await chen.call('tasks.amend', given)).problem?.code
  }
  await chen.call('tasks.settle', { id })
  expect(await amend()).toBe('unknown-task')
  await chen.call('tasks.reopen', { id })
  expect(await amend()).toBeUndefined()
})

test('are taken back without a trace on the page, and told in the journal without their words', async () => {
  const id = await open('不该有的任务', '2026-11-27')
  await chen.call('tasks.withdraw', { id })
  expect((await ofDay()).own).toEqual([])
  const again = await chen.call('tasks.settle', { id })
  expect([again.status, again.problem?.code]).toEqual([404, 'unknown-task'])
  const journal = (await chen.call('journal.ofCase', { caseId: work.id })).data
  expect(JSON.stringify(journal)).toContain('tasks.withdrawn')
  expect(JSON.stringify(journal)).not.toContain('不该有')
})

test('are refused for nobody, for no case, without words and on no day', async () => {
  const owner = await idOf('chen')
  const given = { caseId: work.id, words: '催', day: '2026-11-27', owner }
  const code = async (more: object) => (await chen.call('tasks.open', { ...given, ...more })).problem?.code
  expect(await code({ owner: newId() })).toBe('unknown-user')
  expect(await code({ caseId: newId() })).toBe('unknown-case')
  expect(await code({ words: ' ' })).toBe('missing')
  expect(await code({ day: '2026-02-30' })).toBe('wrong-form')
})

test('the words lie sealed in the database', async () => {
  await open('张三的电话要核对', '2026-11-27')
  await trial.house.db.executeQuery({ sql: 'pragma wal_checkpoint(truncate)', parameters: [] } as never)
  expect(readFileSync(join(trial.config.dataDirectory, databaseName)).includes('张三的电话要核对')).toBe(false)
})

test('what a home page lacks stands with whoever has the case, until it is settled', async () => {
  const id = newId()
  const { db, clock } = trial.house
  await db
    .insertInto('home_page_tasks')
    .values({
      id,
      client_id: work.clientId,
      case_id: work.id,
      service_id: 'service-1',
      code: 'number-missing',
      message: JSON.stringify({ zh: '首页没有备案号', en: 'No filing number' }),
      opened_at: clock.now(),
      done_at: null,
      done_by: null,
    })
    .execute()
  const li = await invite(chen, 'li')
  expect((await ofDay()).fromHomePages).toMatchObject([{ id, message: { zh: '首页没有备案号' } }])
  expect((await ofDay(li)).fromHomePages).toEqual([])
  await chen.call('homePages.settle', { id })
  expect((await ofDay()).fromHomePages).toEqual([])
})
