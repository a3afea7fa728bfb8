/** The demonstration is filled through the gate: its team, clients and cases are there, in all stages, and true. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulebook } from '@beian/domain/rulebook'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Counts } from '../cases/list/counts.ts'
import type { pageOf as listOf } from '../cases/list/page.ts'
import type { pageOf } from '../cases/page/page.ts'
import { type Config, settableClock } from '../config.ts'
import { createApp } from '../http/app.ts'
import { verifyChain } from '../journal/journal.queries.ts'
import { openLog } from '../log.ts'
import { type OpenHouse, openHouse } from '../open-house.ts'
import type { planPage } from '../playbooks/plan-rows.ts'
import type { reasonStatistics } from '../statistics/reasons.ts'
import { configIn, origin, temporaryDirectory } from '../testing/trial.ts'
import { Colleague } from './colleague.ts'
import { demoSignIn } from './fill.ts'
import { prepareDemo } from './prepare.ts'
import { throwAwayUnfinished } from './unfinished.ts'

const now = '2026-11-20T08:00:00.000Z'
const clock = settableClock({ now: () => now })
const said: string[] = []
let config: Config
let open: OpenHouse
let chen: Colleague

beforeAll(async () => {
  config = { ...configIn(temporaryDirectory()), demo: true }
  mkdirSync(config.webRoot, { recursive: true })
  writeFileSync(join(config.webRoot, 'index.html'), '')
  const giveUp = (error: unknown) => {
    throw error
  }
  open = await openHouse({ config, clock, log: openLog(clock, () => undefined), origin, giveUp })
  await prepareDemo({ config, house: open.house, clock, say: (text) => said.push(text) })
  const app = createApp(open.house, config.webRoot)
  chen = new Colleague({ app, origin, tick: () => undefined }, { name: '陈晓', signInName: demoSignIn.signInName })
  await chen.call('session.signIn', demoSignIn)
}, 600_000)
afterAll(() => open.close())

test('twelve clients, thirty-six cases, the first filings in every stage of the way', async () => {
  expect(await chen.call('clients.list')).toHaveLength(12)
  const { rows } = await chen.call<Awaited<ReturnType<typeof listOf>>>('cases.list', { state: 'all' })
  const counts = await chen.call<Counts>('cases.counts')
  expect(rows).toHaveLength(36)
  const of = Map.groupBy(rows, ({ procedure }) => procedure)
  const [first] = Object.values(rulebook.procedures)
  const reached = new Set(of.get(first?.id ?? 'first-filing')?.map(({ stage }) => stage))
  expect([...reached].toSorted()).toEqual(first?.stages.map((stage) => stage.id).toSorted())
  const further = rows.filter(({ procedure }) => procedure !== first?.id)
  expect(further.map(({ procedure, stage }) => `${procedure}: ${stage}`).toSorted()).toEqual([
    'filing-change: collecting',
    'filing-change: done',
    'licence-application: correcting',
    'licence-application: review',
    'public-security-filing: granted',
    'public-security-filing: police-review',
  ])
  expect(counts.overdue).toBe(3)
  expect(counts.waitingForClient).toBeGreaterThan(3)
  expect(counts.atAuthority).toBeGreaterThan(3)
  expect(rows.some(({ held }) => held)).toBe(true)
  expect(rows.filter(({ numbers }) => numbers.length > 0).length).toBeGreaterThan(2)
  expect(rows.some(({ findings }) => findings.risk > 0)).toBe(true)
  expect(new Set(rows.map(({ province }) => province)).size).toBeGreaterThan(9)
})

test('a licence goes to the authority, its disputed limit is marked; the police’s number stands in its snippet', async () => {
  const { rows } = await chen.call<Awaited<ReturnType<typeof listOf>>>('cases.list', { state: 'all' })
  const pageAt = (stage: string, procedure: string) => {
    const row = rows.find((one) => one.stage === stage && one.procedure === procedure)
    return chen.call<Awaited<ReturnType<typeof pageOf>>>('cases.get', { id: row?.id ?? '' })
  }
  const licence = await pageAt('review', 'licence-application')
  expect(licence.rounds.map(({ provider }) => provider)).toEqual([undefined])
  expect(licence).toMatchObject({ roundEvent: 'applied', sending: null, turn: { due: { disputed: true } } })
  expect(rows.find(({ id }) => id === licence.id)?.next).toMatchObject({ disputed: true })
  expect(licence.deadlines.filter(({ disputed }) => disputed)).toHaveLength(2)
  const completing = await pageAt('correcting', 'licence-application')
  expect(completing.sending).toMatchObject({ event: 'applied', to: { id: 'formality-check' }, asksProvider: false })
  const police = await pageAt('granted', 'public-security-filing')
  expect(police.footers).toMatchObject([
    { filing: expect.stringContaining('ICP备'), publicSecurity: police.numbers[0]?.number, licence: null },
  ])
  const { natures } = await chen.call<{ natures: readonly string[] }>('clients.get', { id: police.client.id })
  expect(natures).toEqual(['enterprise'])
})

test('a case by an agency’s way shows its interview moved, its paper, its request and two returns told apart', async () => {
  const { rows } = await chen.call<Awaited<ReturnType<typeof listOf>>>('cases.list', { state: 'all' })
  const plans = []
  for (const { id } of rows)
    plans.push(await chen.call<Awaited<ReturnType<typeof planPage>>>('playbooks.ofCase', { id }))
  const chosen = plans.find(({ byDefault }) => !byDefault)
  expect(chosen?.playbook.agency).not.toBeNull()
  expect(chosen?.appointments).toMatchObject([{ state: 'held', moves: [{ because: 'missed' }] }])
  expect(chosen?.dispatches.every(({ receivedOn }) => receivedOn !== null)).toBe(true)
  expect(plans.filter(({ notices }) => notices.length > 0).length).toBeGreaterThan(3)
  const { reasons } = await chen.call<Awaited<ReturnType<typeof reasonStatistics>>>('statistics.reasons')
  expect(reasons.length).toBeGreaterThan(2)
})

test('no page is empty: views, fees, a feed, a house rule, an opening day, tasks, PDFs, and home pages looked at twice', async () => {
  const { db } = open.house
  const count = async (table: 'views' | 'fee_lines' | 'feeds' | 'house_rules' | 'case_dates' | 'home_page_tasks') =>
    Number(
      (
        await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )
  expect(await count('views')).toBe(3)
  expect(await count('fee_lines')).toBeGreaterThan(5)
  expect(await count('feeds')).toBe(1)
  expect(await count('house_rules')).toBe(1)
  expect(await count('case_dates')).toBeGreaterThan(0)
  expect(await count('home_page_tasks')).toBeGreaterThan(0)
  const tasks = await chen.call<{ own: readonly object[]; fromHomePages: readonly object[] }>('tasks.ofDay', {
    whose: 'everybody',
  })
  expect([tasks.own.length, tasks.fromHomePages.length > 0]).toEqual([3, true])
  const types = await db.selectFrom('files').select('media_type').distinct().execute()
  expect(types.map(({ media_type: type }) => type).toSorted()).toEqual(['application/pdf', 'image/jpeg'])
  const looks = await db.selectFrom('home_page_checks').select(['findings', 'failure']).execute()
  expect(looks.some(({ findings }) => findings === '[]')).toBe(true)
  expect(looks.some(({ findings }) => findings !== '[]')).toBe(true)
  expect(looks.every(({ failure }) => failure === null)).toBe(true)
})

test('the journal is sound, its times never run backwards, and nothing lies in the future', async () => {
  const { db } = open.house
  expect(await verifyChain(db)).toMatchObject({ sound: true })
  const times = (await db.selectFrom('journal').select('at').orderBy('seq').execute()).map(({ at }) => at)
  const told = times.slice(2)
  expect(told).toEqual(told.toSorted())
  expect((times.at(-1) ?? '') <= now).toBe(true)
})

test('the sign-in is said; the next start fills nothing again', async () => {
  expect(said.at(-1)).toContain(demoSignIn.password)
  const before = await sql<{ n: number }>`select count(*) as n from journal`.execute(open.house.db)
  await prepareDemo({ config, house: open.house, clock, say: (text) => said.push(text) })
  const after = await sql<{ n: number }>`select count(*) as n from journal`.execute(open.house.db)
  expect(after.rows).toEqual(before.rows)
})

test('a filling that was cut off is thrown away at the next start, and only in a demonstration', () => {
  const cut = { ...configIn(temporaryDirectory()), demo: true }
  mkdirSync(cut.dataDirectory, { recursive: true })
  writeFileSync(`${cut.dataDirectory}.filling`, '')
  throwAwayUnfinished({ ...cut, demo: false })
  expect(existsSync(cut.dataDirectory)).toBe(true)
  throwAwayUnfinished(cut)
  expect(existsSync(cut.dataDirectory)).toBe(false)
  expect(existsSync(`${cut.dataDirectory}.filling`)).toBe(false)
})
