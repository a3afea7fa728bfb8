/** A newer book is loaded over real cases: those it touches wait, old beside new, until somebody accepts; the others go along. */
import { datasetOf } from '@beian/domain/dataset'
import { rulebook } from '@beian/domain/rulebook'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../ids.ts'
import { CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { invite, openTrial, origin, setUp, type Trial, type Visitor } from '../testing/trial.ts'

let trial: Trial
let chen: Visitor
let filing: CaseAtWork
let licence: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  filing = await openCaseOf(chen, '红星科技')
  await filing.must('cases.recordFacts', { subject: 'principal', facts: { 'principal.province': 'guangdong' } })
  await chen.call('deadlines.tellDay', { caseId: filing.id, event: 'service-opened', day: '2026-11-20' })
  const opened = await chen.call('cases.open', { clientId: filing.clientId, procedure: 'licence-application' })
  licence = new CaseAtWork(chen, { id: (opened.data as { id: string }).id, clientId: filing.clientId })
})
afterEach(() => trial.close())

const original = JSON.stringify(datasetOf(rulebook))

type Plain = Record<string, unknown>
type Book = { topics: { id: string; statements: { value: Plain | null; from: Plain }[] }[]; checks: Plain } & Plain

/** The book with one thing said otherwise. */
function bookWith(change: (book: Book) => void): string {
  const book = JSON.parse(original) as Book
  change(book)
  return JSON.stringify(book)
}

const twentyDays = () =>
  bookWith(({ topics }) => {
    const police = topics.find(({ id }) => id === 'police-filing')
    for (const statement of police?.statements ?? []) {
      if (statement.value && 'max' in statement.value) statement.value = { max: 20, unit: 'calendar-day' }
    }
  })

async function load(text: string, by: Visitor = chen) {
  const response = await trial.app.request(`${origin}/rulebooks`, {
    method: 'POST',
    headers: { 'x-beian': '1', 'sec-fetch-site': 'same-origin', cookie: by.cookie, 'x-idempotency-key': newId() },
    body: text,
  })
  const body = (await response.json()) as { waiting?: number; error?: { data: { problem: { code: string } } } }
  return { status: response.status, waiting: body.waiting, code: body.error?.data.problem.code }
}

const policeDay = async () =>
  await trial.house.db
    .selectFrom('agenda')
    .select(['day', 'original_day'])
    .where('from_event', '=', 'service-opened')
    .executeTakeFirst()
const waiting = async () =>
  (await chen.call('ruleChanges.waiting')).data as { caseId: string; due: unknown[]; asked: unknown[] }[]
const books = async () =>
  Object.fromEntries(
    (await trial.house.db.selectFrom('case_books').selectAll().execute()).map((row) => [row.case_id, row.book]),
  )

describe('a newer book', () => {
  test('lets a case that it touches wait, and takes the others along', async () => {
    expect(await load(twentyDays())).toMatchObject({ status: 201, waiting: 1 })
    const [one, ...others] = await waiting()
    expect(others).toEqual([])
    expect(one).toMatchObject({
      caseId: filing.id,
      due: [{ before: '2026-12-21', after: '2026-12-10', title: { zh: expect.stringContaining('公安') } }],
    })
    expect(await policeDay()).toEqual({ day: '2026-12-21', original_day: '2026-12-21' })
    expect(Object.keys(await books())).toEqual([licence.id])
  })

  test('counts for a case once somebody accepted it: the date moves, the first day and the reason are kept', async () => {
    await load(twentyDays())
    expect((await chen.call('ruleChanges.accept', { cases: [filing.id] })).data).toEqual({ cases: 1 })
    expect(await policeDay()).toEqual({ day: '2026-12-10', original_day: '2026-12-21' })
    expect(await waiting()).toEqual([])
    const revisions = await trial.house.db.selectFrom('agenda_revisions').select(['after', 'because']).execute()
    expect(revisions).toEqual([{ after: '2026-12-10', because: 'rulebook' }])
    const [entry] = (await chen.call('journal.ofCase', { caseId: filing.id, limit: 1 })).data as object[]
    expect(entry).toMatchObject({ action: 'rules.accepted' })
    const again = await chen.call('ruleChanges.accept', { cases: [filing.id] })
    expect(again.problem?.code).toBe('case-not-behind')
  })

  test('stays apart over a change of the case, and over a restart', async () => {
    await load(twentyDays())
    trial = await trial.restart()
    Object.assign(chen, { trial })
    await filing.must('cases.recordFacts', { subject: 'principal', facts: { 'principal.city': '深圳市' } })
    expect((await policeDay())?.day).toBe('2026-12-21')
    expect(await waiting()).toHaveLength(1)
  })

  test('is the book of cases that are opened from now on', async () => {
    await load(twentyDays())
    const { data } = await chen.call('cases.open', { clientId: filing.clientId, procedure: 'first-filing' })
    const { id } = data as { id: string }
    await chen.call('deadlines.tellDay', { caseId: id, event: 'service-opened', day: '2026-11-20' })
    const rows = await trial.house.db.selectFrom('agenda').select('day').where('case_id', '=', id).execute()
    expect(rows.map(({ day }) => day)).toContain('2026-12-10')
  })

  test('is accepted for all that wait at once', async () => {
    await load(twentyDays())
    expect((await chen.call('ruleChanges.accept', {})).data).toEqual({ cases: 1 })
    expect(await waiting()).toEqual([])
  })
})

describe('what is no newer book of ours is refused in words', () => {
  test('the one that is current, an older one, another file', async () => {
    expect((await load(original)).code).toBe('book-known')
    expect((await load('{"a":1}')).code).toBe('book-misshapen')
    expect((await load('not even JSON')).code).toBe('book-misshapen')
    const older = bookWith((book) => {
      for (const source of Object.values(book.sources as Record<string, Plain>)) source.checkedOn = '2020-01-01'
    })
    expect((await load(older)).code).toBe('book-older')
  })

  test('one that uses a check this program does not have', async () => {
    const newer = bookWith(({ checks }) => {
      checks['tomorrow-only'] = { id: 'tomorrow-only', asks: { zh: '明天', en: 'tomorrow' }, reads: {}, params: {} }
    })
    expect((await load(newer)).code).toBe('book-needs-newer-program')
  })

  test('one that lacks a stage in which a case stands', async () => {
    const poorer = bookWith((book) => {
      delete (book.procedures as Plain)['licence-application']
    })
    expect((await load(poorer)).code).toBe('book-lacks-stage')
  })

  test('one from somebody who is no administrator', async () => {
    const li = await invite(chen, 'li')
    expect((await load(twentyDays(), li)).code).toBe('not-allowed')
    expect(await trial.house.db.selectFrom('rulebooks').select('id').execute()).toEqual([])
  })
})
