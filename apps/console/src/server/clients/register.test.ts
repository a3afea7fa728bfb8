/** The register on a real database: one principal in many cases, doubles at other clients, answered once and offered again. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  type CaseAtWork,
  domainNameFacts,
  openCaseFor,
  openCaseOf,
  personFacts,
  principalFacts,
} from '../testing/casework.ts'
import { openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import type { Offer } from './earlier.ts'
import type { registerOfClient } from './register.ts'

/** A case takes many commands, and machines are busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let chen: Visitor
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  work = await openCaseOf(chen, '星河数据')
  await work.fill()
  trial.wait(1000)
})
afterEach(() => trial.close())

type Register = Awaited<ReturnType<typeof registerOfClient>>
const register = async (id = work.clientId) => (await chen.call('clients.register', { id })).data as Register
const earlier = async () => (await chen.call('clients.earlier', { id: work.clientId })).data as Offer[]

test('principal, service, domain name, access and number of a client stand in one tree over its cases', async () => {
  await work.bringMaterials()
  await work.must('cases.submit', { provider: '华为云' })
  for (const event of ['provider-passed', 'sms-verified']) await work.must('cases.recordEvent', { event })
  const numbers = [
    { subject: 'principal', number: '粤ICP备2026000123号' },
    { subject: 'service-1', number: '粤ICP备2026000123号-1' },
  ]
  await work.must('cases.recordEvent', { event: 'granted', numbers })
  const second = await openCaseFor(chen, work.clientId)
  await second.must('cases.recordFacts', {
    subject: 'principal',
    facts: { ...principalFacts, 'principal.city': '广州市' },
  })
  await second.must('cases.recordFacts', { subject: 'service-1', facts: { 'service.name': '星河商城' } })
  const { principals, alsoAt } = await register()
  expect(alsoAt).toEqual([])
  expect(principals).toHaveLength(1)
  expect(principals[0]).toMatchObject({
    name: '深圳市星河数据有限公司',
    province: 'guangdong',
    numbers: [{ number: '粤ICP备2026000123号', case: work.id }],
    persons: [{ name: '周明远' }],
    services: [
      { name: '星河商城', domainNames: [], numbers: [], cases: [second.id] },
      {
        name: '星河数据官网',
        accessProvider: '华为云',
        ipRanges: ['121.36.0.1'],
        numbers: [{ number: '粤ICP备2026000123号-1' }],
        domainNames: [{ name: 'xinghe-data.cn', expires: '2028-11-21' }],
      },
    ],
  })
  expect(principals[0]?.cases.map(({ id }) => id)).toEqual([second.id, work.id])
})

test('the same credit code or domain name with another client is told on its page and while it is typed', async () => {
  const other = await openCaseOf(chen, '另一家')
  await other.must('cases.recordFacts', { subject: 'principal', facts: principalFacts })
  await other.must('cases.recordFacts', { subject: 'domain-name-1', facts: domainNameFacts })
  const client = { id: other.clientId, name: '另一家' }
  const code = principalFacts['principal.documentNumber']
  expect((await register()).alsoAt).toEqual([
    { value: code, client },
    { value: 'xinghe-data.cn', client },
  ])
  const typed = async (text: string) =>
    ((await chen.call('clients.alsoAt', { text, except: work.clientId })).data as { client: object }[]).map(
      (one) => one.client,
    )
  expect(await typed(` ${code.toLowerCase()} `)).toEqual([client])
  expect(await typed('XINGHE-data.cn')).toEqual([client])
  expect(await typed('xinghe')).toEqual([])
  await other.must('cases.abandon', { reason: '客户取消' })
  expect([await typed('xinghe-data.cn'), (await register()).alsoAt]).toEqual([[], []])
})

test('a new case takes over what was answered before, and nothing that is another matter', async () => {
  const offers = await earlier()
  expect(offers.map(({ noun, name, note }) => [noun, name, note])).toEqual([
    ['principal', '深圳市星河数据有限公司', principalFacts['principal.documentNumber']],
    ['person', '周明远', null],
    ['service', '星河数据官网', 'xinghe-data.cn'],
  ])
  const takeOver = offers.map(({ case: from, subject }) => ({ case: from, subject }))
  const asked = { clientId: work.clientId, procedure: 'first-filing', takeOver }
  const { id } = (await chen.call('cases.open', asked)).data as { id: string }
  const rows = async (table: 'principals' | 'persons' | 'services' | 'domain_names') =>
    trial.house.db
      .selectFrom(table as 'persons')
      .selectAll()
      .where('case_id', '=', id)
      .execute()
  expect(await rows('persons')).toMatchObject([{ id: 'person-1', name: '周明远' }])
  expect(await rows('services')).toMatchObject([{ id: 'service-1', name: '星河数据官网' }])
  expect(await rows('domain_names')).toMatchObject([{ id: 'domain-name-1', name: 'xinghe-data.cn' }])
  const shown = (await chen.call('cases.reveal', { id, subject: 'person-1', fact: 'person.documentNumber' })).data
  expect(JSON.stringify(shown)).toContain(personFacts['person.documentNumber'])
  const again = await openCaseFor(chen, work.clientId)
  expect((await earlier()).filter(({ noun }) => noun === 'principal')).toHaveLength(1)
  expect(again.id).not.toBe(id)
})

test('two persons are taken over as two, and another client’s case is unknown', async () => {
  await work.must('cases.addSubject', { noun: 'person', facts: { 'person.name': '林可' } })
  const takeOver = (await earlier())
    .filter(({ noun }) => noun === 'person')
    .map(({ case: from, subject }) => ({ case: from, subject }))
  expect(takeOver).toHaveLength(2)
  const open = (clientId: string) => chen.call('cases.open', { clientId, procedure: 'first-filing', takeOver })
  const { id } = (await open(work.clientId)).data as { id: string }
  const names = await trial.house.db.selectFrom('persons').select('name').where('case_id', '=', id).execute()
  expect(names.map(({ name }) => name).toSorted()).toEqual(['周明远', '林可'].toSorted())
  const { id: other } = (await chen.call('clients.add', { name: '另一家' })).data as { id: string }
  expect((await open(other)).problem?.code).toBe('unknown-case')
  expect(await trial.house.db.selectFrom('cases').select('id').where('client_id', '=', other).execute()).toEqual([])
})

test('what is agreed with a client is sealed, and a stale change is refused', async () => {
  const { clientId: client } = work
  const terms = {
    contractOn: '2026-11-01',
    dataProcessingOn: null,
    scope: '备案与公安备案',
    feeTerms: '成功后付款，电话 13926480317',
  }
  expect((await chen.call('engagements.get', { client })).data).toMatchObject({ contractOn: null, rev: 0 })
  expect((await chen.call('engagements.save', { client, rev: 0, ...terms })).data).toEqual({ rev: 1 })
  expect((await chen.call('engagements.save', { client, rev: 0, ...terms })).problem?.code).toBe('changed-meanwhile')
  expect((await chen.call('engagements.get', { client })).data).toEqual({ ...terms, rev: 1 })
  const row = await trial.house.db.selectFrom('engagements').selectAll().executeTakeFirstOrThrow()
  expect(row.words.toString('utf8')).not.toMatch(/13926480317|成功/)
  const wrong = await chen.call('engagements.save', { client, rev: 1, ...terms, contractOn: '2026-02-30' })
  expect(wrong.problem).toMatchObject({ path: 'contractOn' })
})

test('accounts at providers: whose, who holds them, taken off the list and put back', async () => {
  const { clientId: client } = work
  const account = { provider: '华为云', belongsTo: 'client', loginHint: 'xinghe_admin', heldBy: '王芳', note: '' }
  const { id } = (await chen.call('accounts.add', { client, ...account })).data as { id: string }
  const list = async () => (await chen.call('accounts.ofClient', { client })).data
  expect(await list()).toEqual([{ id, ...account, rev: 1 }])
  await chen.call('accounts.change', { id, rev: 1, ...account, heldBy: '李蔓' })
  expect((await chen.call('accounts.change', { id, rev: 1, ...account })).problem?.code).toBe('changed-meanwhile')
  await chen.call('accounts.remove', { id, rev: 2 })
  expect(await list()).toEqual([])
  await chen.call('accounts.remove', { id, rev: 3, back: true })
  expect(await list()).toMatchObject([{ heldBy: '李蔓', rev: 4 }])
  const row = await trial.house.db.selectFrom('accounts').selectAll().executeTakeFirstOrThrow()
  expect(row.words.toString('utf8')).not.toMatch(/xinghe_admin|李蔓/)
  expect((await chen.call('accounts.add', { client, ...account, password: 'geheim' })).status).toBe(400)
})
