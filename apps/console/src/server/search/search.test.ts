/** The search over a real database: what is found, by which words, what never, and that it keeps step with every change. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { check } from '../backup/check.ts'
import { type CaseAtWork, openCaseFor, openCaseOf, principalFacts, secrets } from '../testing/casework.ts'
import { invite, openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import type { Group } from './find.ts'
import { stretchOf } from './index.queries.ts'
import { matchAll } from './matching.ts'
import { idsQuery } from './newest.ts'
import { indexFaults, rebuildIndex } from './rebuild.ts'
import { foundKinds } from './search.table.ts'

/** A case takes many commands, and machines are busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let chen: Visitor
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  work = await openCaseOf(chen, '红星互联')
  await work.fill()
})
afterEach(() => trial.close())

const groups = async (text: string) => (await chen.call('search.find', { text })).data as Group[]
const kinds = async (text: string) => (await groups(text)).map(({ kind }) => kind)
const titles = async (text: string) => (await groups(text)).flatMap(({ hits }) => hits.map(({ title }) => title))

test.each([
  ['互联', 'client'],
  ['hxhl', 'client'],
  ['hulian', 'client'],
  ['星河', 'principal'],
  ['91440300MA5D', 'principal'],
  ['周明', 'person'],
  ['13570921846', 'person'],
  ['440305199003074613', 'person'],
  ['官网', 'service'],
  ['xinghe-da', 'domain-name'],
  ['data.c', 'domain-name'],
  ['ingh', 'domain-name'],
  ['首次', 'case'],
  ['first fil', 'case'],
])('%s finds a %s', async (text, kind) => {
  expect(await kinds(text)).toContain(kind)
})

test('a part of a phone or document number finds nothing, and signs are no syntax', async () => {
  for (const text of ['1357092184', '44030519900307461', '%', '"', 'words : 星', '* OR', '']) {
    expect([text, await groups(text)]).toEqual([text, []])
  }
})

test('files are found by their names and papers, returns by the words of the authority, in either language', async () => {
  await work.bringMaterials()
  expect(await kinds('营业执照')).toEqual(['document'])
  await work.must('cases.submit', { provider: '华为云' })
  const reasons = [{ text: '网站名称与经营范围无关, please rename the website. 联系电话 13926480317' }]
  await work.must('cases.recordEvent', { event: 'provider-returned', reasons })
  for (const text of ['经营范围', '范围无关', 'rename', 'renam', '名称 website']) {
    const [group] = await groups(text)
    expect([text, group?.kind, group?.hits[0]?.case?.id]).toEqual([text, 'rejection', work.id])
  }
  expect((await titles('经营范围'))[0]).toContain('网站名称与经营范围无关')
  for (const text of ['营经', '无关系', '13926480317']) expect(await kinds(text)).not.toContain('rejection')
})

test('neither the index nor its rows hold sensitive values or sealed words in clear', async () => {
  await work.bringMaterials()
  await work.must('cases.submit', { provider: '华为云' })
  await work.must('cases.recordEvent', { event: 'provider-returned', reasons: [{ text: '龙凤呈祥 13926480317' }] })
  const { rows } = await trial.house.db.executeQuery<{ block: Buffer }>({
    sql: 'select block from search_words_data',
    parameters: [],
    query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
    queryId: { queryId: 'raw' },
  } as never)
  const entries = await trial.house.db.selectFrom('search_entries').selectAll().execute()
  const everything = Buffer.concat(rows.map(({ block }) => block)).toString('utf8') + JSON.stringify(entries)
  expect(everything).toContain('xinghe')
  for (const secret of [...secrets, '龙凤', '呈祥']) expect(everything).not.toContain(secret)
})

test('a name that is changed or removed is no longer found', async () => {
  expect(await kinds('星河')).toContain('principal')
  await work.record('principal', { 'principal.name': '龙凤科技有限公司' })
  expect(await kinds('星河')).not.toContain('principal')
  expect(await titles('龙凤')).toEqual(['龙凤科技有限公司'])
  await chen.call('clients.change', { id: work.clientId, rev: 1, name: '北京蓝天' })
  expect(await titles('互联')).toEqual([])
  expect(await titles('lantian')).toEqual(['北京蓝天'])
})

test('one principal in two cases of a client is found once, and says so', async () => {
  const other = await openCaseFor(chen, work.clientId)
  await other.must('cases.recordFacts', { subject: 'principal', facts: principalFacts })
  const [group] = await groups('星河数据有限')
  expect(group).toMatchObject({ kind: 'principal', hits: [{ more: 1, case: { id: other.id } }] })
  expect(group?.hits).toHaveLength(1)
})

test('what a refused command would have indexed is not there', async () => {
  const answer = await work.record('principal', { 'principal.name': '龙凤', 'principal.nature': 'kingdom' })
  expect(answer.status).toBe(400)
  expect(await titles('龙凤')).toEqual([])
})

test('written anew, the index is what it was; a damaged one is noticed and mended', async () => {
  await work.bringMaterials()
  const { db, vault } = trial.house
  const count = async () => (await db.selectFrom('search_entries').select('id').execute()).length
  const before = await count()
  expect(await indexFaults(db, vault)).toEqual([])
  await db.deleteFrom('search_entries').where('kind', '=', 'service').execute()
  expect(await indexFaults(db, vault)).toEqual([
    `the search index differs from case ${work.id}`,
    'the search index and its words do not belong together',
  ])
  expect((await check(trial.config.dataDirectory, trial.config.keyFile)).faults).toHaveLength(2)
  expect(await rebuildIndex(db, vault)).toBe(1)
  expect([await count(), await indexFaults(db, vault), await kinds('官网')]).toEqual([before, [], ['service']])
})

test('an index of an older way is written anew when the house opens', async () => {
  await trial.house.db.updateTable('search_state').set({ way: 0 }).execute()
  await trial.house.db.deleteFrom('search_entries').execute()
  trial = await trial.restart()
  expect(await indexFaults(trial.house.db, trial.house.vault)).toEqual([])
})

test('each kind is read from its own stretch of the index, from the newest end, without sorting', async () => {
  const { db, vault } = trial.house
  for (const kind of foundKinds) {
    const [from, below] = stretchOf(kind)
    const { sql, parameters } = idsQuery(db, { match: matchAll(vault, '星河') ?? '', from, below, limit: 9 }).compile()
    const asked = {
      sql: `explain query plan ${sql}`,
      parameters,
      query: { kind: 'RawNode' },
      queryId: { queryId: 'p' },
    }
    const { rows } = await db.executeQuery<{ detail: string }>(asked as never)
    const plan = rows.map(({ detail }) => detail).join('\n')
    expect(plan).toMatch(/search_words VIRTUAL TABLE INDEX \d+:[<>M0-9]*M/)
    expect(plan).not.toMatch(/TEMP B-TREE/)
  }
})

test('what somebody worked on last is offered before anything is typed, and only to them', async () => {
  const other = await openCaseFor(chen, work.clientId)
  const recent = async (who: Visitor) =>
    ((await who.call('search.recent')).data as { id: string }[]).map(({ id }) => id)
  expect(await recent(chen)).toEqual([other.id, work.id])
  await work.must('cases.recordFacts', { subject: 'service-1', facts: { 'service.name': '星河' } })
  expect(await recent(chen)).toEqual([work.id, other.id])
  expect(await recent(await invite(chen, 'li'))).toEqual([])
})
