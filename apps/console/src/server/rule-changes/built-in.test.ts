/** An update of the program brings a newer book: open cases that it touches stay on the one they had. */
import { type Rulebook, rulebook } from '@beian/domain/rulebook'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openCaseOf } from '../testing/casework.ts'
import { openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import { bookOfCase, currentBook, idOf, pack, unpack } from './books.ts'
import { noteBuiltIn } from './built-in.ts'

let trial: Trial
let chen: Visitor
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
})
afterEach(() => trial.close())

/** As an earlier version of the program would have had it. */
const earlier: Rulebook = {
  ...rulebook,
  topics: rulebook.topics.map((topic) => (topic.id === 'police-filing' ? { ...topic, statements: [] } : topic)),
}

test('a book is kept and opened as it was', () => {
  expect(idOf(unpack(pack(rulebook)))).toBe(idOf(rulebook))
  expect(idOf(earlier)).not.toBe(idOf(rulebook))
})

test('the first start notes the book, the second finds it known', async () => {
  expect(await noteBuiltIn(trial.house)).toEqual({ isNew: true })
  expect(await noteBuiltIn(trial.house)).toEqual({ isNew: false })
})

test('after an update the cases that it touches wait', async () => {
  const values = { origin: 'built-in', as_of: '2026-11-20', content: pack(earlier), loaded_by: null } as const
  await trial.house.db
    .insertInto('rulebooks')
    .values({ id: idOf(earlier), ...values, loaded_at: '2026-11-20T00:00:00.000Z' })
    .execute()
  const work = await openCaseOf(chen, '红星科技')
  await work.must('cases.recordFacts', { subject: 'principal', facts: { 'principal.province': 'guangdong' } })
  await chen.call('deadlines.tellDay', { caseId: work.id, event: 'service-opened', day: '2026-11-20' })
  const police = async () => {
    const rows = await trial.house.db.selectFrom('agenda').select('topic').where('case_id', '=', work.id).execute()
    return rows.some(({ topic }) => topic === 'police-filing')
  }
  expect(await police()).toBe(false)
  await noteBuiltIn(trial.house)
  expect(await police()).toBe(false)
  const waiting = (await chen.call('ruleChanges.waiting')).data as { caseId: string; due: { before: null }[] }[]
  expect(waiting.map(({ caseId }) => caseId)).toEqual([work.id])
  expect(waiting[0]?.due).toContainEqual(expect.objectContaining({ before: null, after: '2026-12-21' }))
  await chen.call('ruleChanges.accept', {})
  expect(await police()).toBe(true)
})

/** As a later version of the program has it, or as an administrator brought it. */
const later: Rulebook = {
  ...earlier,
  sources: Object.fromEntries(
    Object.entries(rulebook.sources).map(([id, source]) => [id, { ...source, checkedOn: '2099-01-01' as const }]),
  ) as unknown as Rulebook['sources'],
}
const keep = (book: Rulebook, origin: 'built-in' | 'loaded', loaded_at: `${string}Z`) =>
  trial.house.db
    .insertInto('rulebooks')
    .values({ id: idOf(book), origin, as_of: '2099-01-01', content: pack(book), loaded_by: null, loaded_at })
    .execute()

test('a program whose book is older than the one that was loaded here replaces nothing, at any start', async () => {
  await keep(earlier, 'built-in', '2026-11-19T00:00:00.000Z')
  await keep(later, 'loaded', '2026-11-20T00:00:00.000Z')
  for (const start of [1, 2]) expect([start, await noteBuiltIn(trial.house)]).toEqual([start, { isNew: false }])
  expect((await currentBook(trial.house.db)).id).toBe(idOf(later))
})

test('an earlier program started again leaves the cases on the book of the later one', async () => {
  await noteBuiltIn(trial.house)
  await keep(later, 'built-in', '2026-11-21T03:00:00.000Z')
  const work = await openCaseOf(chen, '红星科技')
  await trial.house.db.deleteFrom('case_books').where('case_id', '=', work.id).execute()
  expect(await noteBuiltIn(trial.house)).toEqual({ isNew: false })
  expect((await bookOfCase(trial.house.db, work.id)).id).toBe(idOf(later))
  expect((await currentBook(trial.house.db)).id).toBe(idOf(later))
})
