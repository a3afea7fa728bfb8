/** SQLite is asked how it carries out every query of the pages one looks at all day: none reads a table that grows. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { goodPassword, openTrial, setUp, type Trial, Visitor } from '../testing/trial.ts'
import { databaseName } from './open.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let chen: Visitor
let work: CaseAtWork
let raw: Database.Database
const asked = new Set<string>()
const prepare = Database.prototype.prepare

beforeAll(async () => {
  trial = await openTrial()
  work = await openCaseOf(await setUp(trial), '星河数据')
  await work.fill()
  await work.bringMaterials()
  await work.must('cases.submit', { provider: '华为云' })
  // Opened again, the console prepares each statement anew, and it is noted.
  trial = await trial.restart()
  chen = new Visitor(trial)
  await chen.call('session.signIn', { signInName: 'chen', password: goodPassword })
  raw = new Database(join(trial.config.dataDirectory, databaseName))
  vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (this: Database.Database, text: string) {
    asked.add(text)
    return prepare.call(this, text)
  })
})
afterAll(async () => {
  vi.restoreAllMocks()
  raw.close()
  await trial.close()
})

/** Tables that an agency's cases do not fill: its people, its years, its books. */
const small = ['users', 'calendar_years', 'house_rules', 'rulebooks', 'agency_words', 'document_templates', 'views']

/** A made list, a subquery, one look into the full-text index. */
const harmless =
  /^SCAN (json_each|each|found|\d+ CONSTANT ROW|CONSTANT ROW|\(subquery|search_words VIRTUAL TABLE INDEX \d+:[<>\d]*M)/

/** The newest entries of the journal, at most so many. */
const bounded = /from "journal" order by "seq" desc limit \+\?$/

function scansOf(text: string): readonly string[] {
  if (bounded.test(text)) return []
  const plan: Database.Statement<unknown[]> = prepare.call(raw, `explain query plan ${text}`)
  const blanks = Array.from({ length: text.split('?').length - 1 }, () => null)
  return (plan.all(...blanks) as { detail: string }[])
    .map(({ detail }) => detail)
    .filter((step) => step.startsWith('SCAN') && !harmless.test(step))
    .filter((step) => !small.includes(step.split(' ')[1] ?? ''))
}

const looks: [string, object][] = [
  ['cases.list', {}],
  ['cases.list', { search: '星河' }],
  ['cases.list', { search: '91440300MA5DXC7B1F', consultant: 'u' }],
  ['cases.counts', {}],
  ['cases.found', { search: '星河 官网', province: ['guangdong'] }],
  ['cases.groups', { group: 'stage', search: '13570921846' }],
  ['today.look', { whose: 'mine', days: 7 }],
  ['today.look', { whose: 'everybody', days: 30 }],
  ['search.find', { text: '星河' }],
  ['search.find', { text: '13570921846' }],
  ['search.recent', {}],
]

test.each(looks)('%s %j', async (path, input) => {
  asked.clear()
  expect((await chen.call(path, input)).status).toBe(200)
  const scans = [...asked].map((text) => [text, scansOf(text)] as const).filter(([, found]) => found.length > 0)
  expect(scans).toEqual([])
})

const rooms = ['documents', 'deadlines', 'fees', 'journal', 'playbooks', 'rounds', 'tasks', 'timeline']

test.each(['cases.get', ...rooms.map((room) => `${room}.ofCase`)])('%s', async (path) => {
  asked.clear()
  const ways = [await chen.call(path, { id: work.id }), await chen.call(path, { caseId: work.id })]
  expect(ways.map(({ status }) => status)).toContain(200)
  const scans = [...asked].map((text) => [text, scansOf(text)] as const).filter(([, found]) => found.length > 0)
  expect(scans).toEqual([])
})

test('a statement that reads a whole table is noticed', () => {
  expect(scansOf('select * from receipts where state = ?')).toEqual(['SCAN receipts'])
})
