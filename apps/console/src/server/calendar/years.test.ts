/** A year of working days is added: refused with reasons, shown with what it moves, stored, taken back; the first day is kept. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { day } from '../instants.ts'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { invite, openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'

/** Invented: no notice for 2027 is known. */
const invented = `一、元旦：1月1日（周五）至4日（周一）放假调休，共4天。1月9日（周六）上班。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。
三、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。
四、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。`
const year = { year: 2027, text: invented }

let trial: Trial
let chen: Visitor
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  work = await openCaseOf(chen, '红星科技')
  await work.must('cases.recordFacts', { subject: 'principal', facts: { 'principal.province': 'guangdong' } })
  await chen.call('deadlines.tellDay', { caseId: work.id, event: 'service-opened', day: '2026-12-03' })
})
afterEach(() => trial.close())

const stored = () =>
  trial.house.db
    .selectFrom('agenda')
    .select(['day', 'original_day', 'provisional'])
    .where('from_event', '=', 'service-opened')
    .executeTakeFirst()

type Page = {
  lines: { topic: string | null; original: string; revisions: { because: string }[]; due: { day: string } }[]
}
const line = async () => {
  const { lines } = (await chen.call('deadlines.ofCase', { caseId: work.id })).data as Page
  return lines.find(({ topic }) => topic === 'police-filing')
}

type Listed = { rows: { next: { day: string; workingDaysLeft: number; provisional: boolean } }[] }
const laterBy = async (days: number) => {
  trial.wait(days * day)
  await chen.call('session.signIn', { signInName: 'chen', password: 'seven lamps 在 a river' })
}
const next = async () => ((await chen.call('cases.list')).data as Listed).rows[0]?.next

describe('a year that is added', () => {
  test('shows first which days move, and changes nothing by that', async () => {
    const { moves } = (await chen.call('calendar.previewYear', year)).data as { moves: unknown[] }
    expect(moves).toEqual([
      expect.objectContaining({ caseId: work.id, client: '红星科技', before: '2027-01-04', after: '2027-01-05' }),
    ])
    expect(await stored()).toEqual({ day: '2027-01-04', original_day: '2027-01-04', provisional: 1 })
  })

  test('moves them, keeps the first day, and says why', async () => {
    expect((await chen.call('calendar.loadYear', year)).data).toEqual({ cases: 1 })
    expect(await stored()).toEqual({ day: '2027-01-05', original_day: '2027-01-04', provisional: 0 })
    expect(await line()).toMatchObject({
      due: { day: '2027-01-05', provisional: false },
      original: '2027-01-04',
      revisions: [{ before: '2027-01-04', after: '2027-01-05', because: 'calendar' }],
    })
    const { added, builtIn } = (await chen.call('calendar.years')).data as {
      added: object[]
      builtIn: { year: number }[]
    }
    expect(added).toMatchObject([{ year: 2027, loadedBy: '陈晓', replaces: false }])
    expect(builtIn.some((one) => one.year === 2027)).toBe(false)
  })

  test('counts in the list of cases too', async () => {
    await laterBy(40)
    await work.fill()
    await work.bringMaterials()
    await work.must('cases.submit', { provider: '华为云' })
    for (const event of ['provider-passed', 'sms-verified']) await work.must('cases.recordEvent', { event })
    await laterBy(5)
    expect(await next()).toMatchObject({ day: '2027-01-29', workingDaysLeft: 18, provisional: true })
    await chen.call('calendar.loadYear', year)
    // The ninth of January, a Saturday, is worked.
    expect(await next()).toMatchObject({ day: '2027-01-29', workingDaysLeft: 19, provisional: false })
  })

  test('stays when the case is changed for another reason', async () => {
    await chen.call('calendar.loadYear', year)
    await work.must('cases.recordFacts', { subject: 'principal', facts: { 'principal.city': '深圳市' } })
    expect(await stored()).toEqual({ day: '2027-01-05', original_day: '2027-01-04', provisional: 0 })
    expect((await line())?.revisions).toHaveLength(1)
  })

  test('can be taken back; both moves stay on record', async () => {
    await chen.call('calendar.loadYear', year)
    expect((await chen.call('calendar.removeYear', { year: 2027 })).status).toBe(200)
    expect(await stored()).toEqual({ day: '2027-01-04', original_day: '2027-01-04', provisional: 1 })
    expect((await line())?.revisions.map(({ because }) => because)).toEqual(['calendar', 'calendar'])
    expect((await chen.call('calendar.removeYear', { year: 2027 })).problem?.code).toBe('unknown-year')
  })

  test('is refused with each reason where it makes no sense', async () => {
    const answer = await chen.call('calendar.loadYear', {
      year: 2027,
      text: '一、元旦：1月1日放假。1月5日（周二）上班。',
    })
    expect(answer.status).toBe(400)
    const { problems } = (answer.data as { error: { data: { problems: { code: string }[] } } }).error.data
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['arrangement-refused', 'not-a-weekend', 'statutory-day-missing']),
    )
    expect(await trial.house.db.selectFrom('calendar_years').selectAll().execute()).toEqual([])
  })

  test('is an administrator’s to add, and the journal says who did', async () => {
    const li = await invite(chen, 'li')
    expect((await li.call('calendar.loadYear', year)).problem?.code).toBe('not-allowed')
    await chen.call('calendar.loadYear', year)
    const [entry] = (await chen.call('journal.list', { limit: 1 })).data as object[]
    expect(entry).toMatchObject({ action: 'calendar.year-loaded', details: { year: 2027, cases: 1 } })
  })
})

describe('dates that people tell', () => {
  test('an event that a stage brings is recorded there, not told here', async () => {
    const answer = await chen.call('deadlines.tellDay', { caseId: work.id, event: 'submitted', day: '2026-12-03' })
    expect(answer.problem?.code).toBe('not-offered')
  })

  test('own words stand sealed, and calendars do not have them', async () => {
    await chen.call('deadlines.addOwnDate', { caseId: work.id, title: '给周明远回电 13570921846', day: '2026-12-24' })
    const { dates } = (await chen.call('deadlines.ofCase', { caseId: work.id })).data as { dates: { title: string }[] }
    expect(dates.map(({ title }) => title)).toContain('给周明远回电 13570921846')
    const rows = await trial.house.db.selectFrom('agenda').selectAll().execute()
    expect(JSON.stringify(rows)).not.toMatch(/13570921846|周明远/)
    const [date] = await trial.house.db.selectFrom('case_dates').selectAll().where('event', 'is', null).execute()
    expect(date?.title?.includes('13570921846')).toBe(false)
  })

  test('a date is removed with what it began', async () => {
    const { dates } = (await chen.call('deadlines.ofCase', { caseId: work.id })).data as { dates: { id: string }[] }
    await chen.call('deadlines.removeDate', { caseId: work.id, id: dates[0]?.id })
    expect(await stored()).toBeUndefined()
  })
})
