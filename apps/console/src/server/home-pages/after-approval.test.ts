/** After approval, on a case that went the whole way: what follows, evidence of a look, home pages, drift and tasks. */
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { carryOut } from '../command/transaction.ts'
import { day } from '../instants.ts'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { png } from '../testing/files.ts'
import { invite, openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import { lookAtPage, pageLimits } from './look.ts'
import { noteLooks } from './round.ts'
import { checkDue } from './scheduler.ts'
import { targetsOf } from './targets.ts'

const number = '粤ICP备2026000123号-1'
/** What websites of this province show. */
const shown = '粤ICP备2026000123号'
let trial: Trial
let chen: Visitor
let work: CaseAtWork
let server: Server
let page = ''
let address = ''
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  work = await openCaseOf(chen, '红星科技')
  await work.fill()
  await work.bringMaterials()
  await work.must('cases.submit', { provider: '华为云' })
  for (const event of ['provider-passed', 'sms-sent', 'sms-verified']) await work.must('cases.recordEvent', { event })
  const numbers = [
    { subject: 'principal', number: '粤ICP备2026000123号' },
    { subject: 'service-1', number },
  ]
  await work.must('cases.recordEvent', { event: 'granted', numbers })
  server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await trial.close()
})

const footer = (text: string) =>
  `<!doctype html><html><body><footer><a href="https://beian.miit.gov.cn/">${text}</a></footer></body></html>`

async function look() {
  const { db, vault, clock } = trial.house
  const targets = await db.transaction().execute((trx) => targetsOf({ trx, vault, at: clock.now() }, work.clientId))
  const looked = await Promise.all(
    targets.map((target) => lookAtPage({ ...target, address }, { ...pageLimits, allowPrivate: true })),
  )
  await carryOut(trial.house, { kind: 'console' }, (act) => noteLooks(act, work.clientId, looked))
}
type Pages = {
  schedule: { everyDays: number; nextAt: string } | null
  pages: { address: string; drift: object[] }[]
  checks: { failure: string | null; sha256: string | null; findings: { code: string }[] }[]
  tasks: { id: string; code: string }[]
}
const pages = async () => (await chen.call('homePages.ofClient', { clientId: work.clientId })).data as Pages

describe('home pages', () => {
  test('a page that shows the number raises nothing; its hash is kept', async () => {
    page = footer(shown)
    await look()
    const { checks, tasks } = await pages()
    expect(checks).toMatchObject([{ failure: null, sha256: createHash('sha256').update(page).digest('hex') }])
    expect(tasks).toEqual([])
  })

  test('a page without it opens one task, however often it is looked at, until somebody settles it', async () => {
    page = footer('欢迎')
    await look()
    await look()
    const { checks, tasks } = await pages()
    expect(checks).toHaveLength(2)
    expect(checks[0]?.findings.map(({ code }) => code)).toContain('number-missing')
    expect(tasks.map(({ code }) => code)).toEqual(['number-missing'])
    expect((await chen.call('homePages.settle', { id: tasks[0]?.id })).status).toBe(200)
    expect((await pages()).tasks).toEqual([])
    expect((await chen.call('homePages.settle', { id: tasks[0]?.id })).problem?.code).toBe('unknown-task')
  })

  test('are not looked at unless somebody turned it on, and then by the schedule', async () => {
    expect((await pages()).schedule).toBeNull()
    trial.wait(30 * day)
    expect(await checkDue(trial.house, 0)).toBe(0)
    await signIn()
    await chen.call('homePages.setSchedule', { clientId: work.clientId, everyDays: 7 })
    expect(await checkDue(trial.house, 0)).toBe(0)
    trial.wait(day)
    expect(await checkDue(trial.house, 0)).toBe(1)
    expect(await checkDue(trial.house, 0)).toBe(0)
    trial.wait(7 * day)
    expect(await checkDue(trial.house, 0)).toBe(1)
    await signIn()
    expect((await pages()).checks).toHaveLength(2)
  })

  test('inside one’s own network only where an administrator said so', async () => {
    const li = await invite(chen, 'li')
    const asked = { clientId: work.clientId, everyDays: 7, allowPrivate: true }
    expect((await li.call('homePages.setSchedule', asked)).problem?.code).toBe('not-allowed')
    expect((await chen.call('homePages.setSchedule', asked)).status).toBe(200)
    expect((await chen.call('homePages.setSchedule', { clientId: work.clientId, everyDays: null })).status).toBe(200)
    expect((await pages()).schedule).toBeNull()
  })

  test('name what was granted, and that nobody looked yet', async () => {
    expect((await pages()).pages).toMatchObject([
      { address: 'https://www.xinghe-data.cn/', drift: [{ kind: 'filing', number: shown, state: 'not-looked' }] },
    ])
  })
})

async function signIn(): Promise<void> {
  await chen.call('session.signIn', { signInName: 'chen', password: 'seven lamps 在 a river' })
}

describe('what follows', () => {
  test('is offered by the book with its day, opened, and carries the limit on', async () => {
    await chen.call('deadlines.tellDay', { caseId: work.id, event: 'service-opened', day: '2026-11-20' })
    const { offered, opened } = (await chen.call('followUps.ofCase', { caseId: work.id })).data as {
      offered: { procedure: string; due: object }[]
      opened: object[]
    }
    expect([offered.map(({ procedure }) => procedure), opened]).toEqual([['public-security-filing'], []])
    expect(offered[0]?.due).toMatchObject({ day: '2026-12-21' })
    const { data } = await chen.call('cases.open', { clientId: work.clientId, procedure: 'public-security-filing' })
    const { id } = data as { id: string }
    expect((await chen.call('followUps.tie', { caseId: id, follows: work.id })).status).toBe(200)
    const rows = await trial.house.db
      .selectFrom('agenda')
      .select(['case_id', 'day'])
      .where('topic', '=', 'police-filing')
      .execute()
    expect(rows).toEqual([{ case_id: id, day: '2026-12-21' }])
  })

  test('a case that does not follow is not tied', async () => {
    const other = await openCaseOf(chen, '青屿')
    const answer = await chen.call('followUps.tie', { caseId: other.id, follows: work.id })
    expect(answer.problem?.code).toBe('does-not-follow')
  })
})

describe('evidence of a look by hand', () => {
  test('says who, when, where, what stood there, and the hash of the picture', async () => {
    const file = await work.upload('截图.png')
    const seen = {
      caseId: work.id,
      place: 'ministry-register',
      lookedAt: '2026-11-21T01:00:00.000Z',
      number,
      agrees: true,
    }
    const added = await chen.call('evidence.add', { ...seen, file, note: '与周明远核对' })
    const sha256 = createHash('sha256').update(png()).digest('hex')
    expect(added.data).toMatchObject({ sha256 })
    expect((await chen.call('evidence.ofCase', { caseId: work.id })).data).toMatchObject([
      { place: 'ministry-register', lookedBy: '陈晓', number, agrees: true, sha256, file, note: '与周明远核对' },
    ])
    const rows = await trial.house.db.selectFrom('evidence').select('note').execute()
    expect(rows[0]?.note?.includes('周明远')).toBe(false)
  })

  test('takes no picture of another client, and no look that is still to come', async () => {
    const other = await openCaseOf(chen, '青屿')
    const file = await other.upload('截图.png')
    const seen = { caseId: work.id, place: 'website', lookedAt: '2026-11-21T01:00:00.000Z', agrees: false }
    expect((await chen.call('evidence.add', { ...seen, file })).problem?.code).toBe('unknown-file')
    const later = { ...seen, lookedAt: '2027-01-01T00:00:00.000Z' }
    expect((await chen.call('evidence.add', later)).problem?.code).toBe('not-yet')
  })
})
