import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarOf } from './calendar-of.ts'
import { calendars } from './calendars.ts'
import { isWorkingDay } from './is-working-day.ts'
import { readCalendarYear } from './read-calendar-year.ts'

/** Invented: nobody has published 2027 here. */
const good = {
  year: 2027,
  notice: { title: { zh: '测试用通知', en: 'A notice for this test' }, number: '测试1号', url: 'https://www.gov.cn/x' },
  holidays: [
    { name: { zh: '元旦', en: 'New Year' }, from: '2027-01-01', to: '2027-01-03' },
    { name: { zh: '劳动节', en: 'Labour Day' }, from: '2027-05-01', to: '2027-05-05' },
    { name: { zh: '国庆节', en: 'National Day' }, from: '2027-10-01', to: '2027-10-07' },
  ],
  makeUpDays: ['2027-05-08', '2027-10-09'],
}
type Draft = typeof good

/** What is wrong with the good arrangement after one change, as `code path`. */
function wrongs(change: (draft: Draft) => unknown): string[] {
  const draft = structuredClone(good)
  change(draft)
  const reading = readCalendarYear(draft)
  return reading.ok ? [] : reading.problems.map(({ code, path }) => `${code} ${path}`)
}

/** Any value in a place of the draft, whatever its type should be. */
function put(target: object, key: string | number, value: unknown): void {
  Reflect.set(target, key, value)
}

describe('a good arrangement', () => {
  it('is read as it is', () => {
    expect(readCalendarYear(good)).toEqual({ ok: true, year: good })
  })

  it.each(calendars)('of $year comes back from JSON unchanged', (year) => {
    expect(readCalendarYear(JSON.parse(JSON.stringify(year)))).toEqual({ ok: true, year })
  })

  it('needs no number of the notice, and may not know its address', () => {
    const reading = readCalendarYear({ ...good, notice: { title: good.notice.title, url: 'unknown' } })
    expect(reading).toStrictEqual({ ok: true, year: { ...good, notice: { title: good.notice.title, url: 'unknown' } } })
  })

  it('loses what nobody asked for, and blanks around texts', () => {
    const reading = readCalendarYear({
      ...good,
      colour: 'red',
      notice: { ...good.notice, title: { zh: ' 测试用通知 ', en: '\tA notice for this test\n' } },
    })
    expect(reading).toEqual({ ok: true, year: good })
  })

  it('makes a calendar firm', () => {
    const reading = readCalendarYear(good)
    if (!reading.ok) throw new Error('expected a year')
    const calendar = calendarOf([...calendars, reading.year])
    expect(isWorkingDay(calendar, '2027-10-09')).toEqual({ working: true, provisional: false })
  })

  it('may reach into the last three days of December before', () => {
    expect(wrongs((draft) => put(draft.holidays[0] as object, 'from', '2026-12-29'))).toEqual([])
    expect(wrongs((draft) => put(draft.holidays[0] as object, 'from', '2026-12-28'))).toEqual([
      'outside-the-year holidays.0.from',
    ])
  })

  it('may end on the last day of its year', () => {
    const last = { name: { zh: '元旦', en: 'New Year' }, from: '2027-12-31', to: '2027-12-31' }
    expect(wrongs((draft) => draft.holidays.push(last))).toEqual([])
  })
})

describe('a shape that cannot be read', () => {
  it.each([undefined, null, 'text', 7, [], {}])('%o: every missing part is named', (data) => {
    const reading = readCalendarYear(data)
    expect(reading.ok || reading.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'not-a-year year',
      'not-an-address notice.url',
      'text-missing notice.title.zh',
      'text-missing notice.title.en',
      'not-a-list holidays',
      'not-a-list makeUpDays',
    ])
  })

  it.each(['2027', 2027.5, 1999, 2100, Number.NaN, null])('the year %o is none', (year) => {
    expect(wrongs((draft) => put(draft, 'year', year))).toEqual(['not-a-year year'])
  })

  it.each([2000, 2099])('the year %i is one, though these holidays are of another', (year) => {
    expect(wrongs((draft) => put(draft, 'year', year))).not.toContain('not-a-year year')
  })

  it.each(['', ' ', 7, null])('the text %o is none', (text) => {
    expect(wrongs((draft) => put(draft.notice.title, 'zh', text))).toEqual(['text-missing notice.title.zh'])
    expect(wrongs((draft) => put(draft.holidays[1]?.name as object, 'en', text))).toEqual([
      'text-missing holidays.1.name.en',
    ])
  })

  it('a number of the notice is text', () => {
    expect(wrongs((draft) => put(draft.notice, 'number', 7))).toEqual(['text-missing notice.number'])
  })

  it.each(['', 'www.gov.cn', 'ftp://www.gov.cn', 'javascript:alert(1)//https://x', 'https://', 'http:///x', 7])(
    'the address %o is none',
    (url) => {
      expect(wrongs((draft) => put(draft.notice, 'url', url))).toEqual(['not-an-address notice.url'])
    },
  )

  it.each(['2027-02-29', '2027-2-1', '', 7, null])('the day %o does not exist', (day) => {
    expect(wrongs((draft) => put(draft.makeUpDays, 1, day))).toEqual(['not-a-day makeUpDays.1'])
    expect(wrongs((draft) => put(draft.holidays[2] as object, 'from', day))).toEqual(['not-a-day holidays.2.from'])
    expect(wrongs((draft) => put(draft.holidays[2] as object, 'to', day))).toEqual(['not-a-day holidays.2.to'])
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readCalendarYear(data).ok).toBe(false)
      }),
    )
  })

  it('never throws on a draft with anything in one place', () => {
    const places = ['year', 'notice', 'holidays', 'makeUpDays'] as const
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), (place, value) => {
        expect(typeof readCalendarYear({ ...good, [place]: value }).ok).toBe('boolean')
      }),
    )
  })
})

describe('an arrangement that makes no sense', () => {
  it('a holiday ends before it begins', () => {
    expect(wrongs((draft) => put(draft.holidays[1] as object, 'to', '2027-04-30'))).toEqual([
      'ends-before-it-begins holidays.1.to',
      'statutory-day-missing holidays',
      'statutory-day-missing holidays',
    ])
  })

  it('a holiday of one day is none of that', () => {
    const single = { name: { zh: '清明节', en: 'Qingming' }, from: '2027-04-05', to: '2027-04-05' }
    expect(wrongs((draft) => draft.holidays.push(single))).toEqual([])
  })

  it('a holiday lies in another year, and is told at both ends', () => {
    const other = { name: { zh: '清明节', en: 'Qingming' }, from: '2028-04-04', to: '2028-04-04' }
    expect(wrongs((draft) => draft.holidays.push(other))).toEqual([
      'outside-the-year holidays.3.from',
      'outside-the-year holidays.3.to',
    ])
  })

  it('a holiday lasts twelve days at most', () => {
    const long = (to: string) => ({ name: { zh: '春节', en: 'Spring Festival' }, from: '2027-02-01', to })
    expect(wrongs((draft) => draft.holidays.push(long('2027-02-12')))).toEqual([])
    expect(wrongs((draft) => draft.holidays.push(long('2027-02-13')))).toEqual(['too-long holidays.3'])
  })

  it('two holidays share a day', () => {
    const name = { zh: '中秋节', en: 'Mid-Autumn Festival' }
    const add = (from: string, to: string) => wrongs((draft) => draft.holidays.push({ name, from, to }))
    expect(add('2027-10-07', '2027-10-08')).toEqual(['overlap holidays.3'])
    expect(add('2027-09-29', '2027-10-01')).toEqual(['overlap holidays.3'])
    expect(add('2027-10-03', '2027-10-03')).toEqual(['overlap holidays.3'])
    expect(add('2027-10-08', '2027-10-08')).toEqual([])
    expect(add('2027-09-29', '2027-09-30')).toEqual([])
  })

  it('a make-up day is no weekend day', () => {
    expect(wrongs((draft) => put(draft.makeUpDays, 0, '2027-05-07'))).toEqual(['not-a-weekend makeUpDays.0'])
    expect(wrongs((draft) => put(draft.makeUpDays, 0, '2027-05-09'))).toEqual([])
  })

  it('a make-up day is a day off, or stands twice', () => {
    expect(wrongs((draft) => put(draft.makeUpDays, 0, '2027-05-01'))).toEqual(['overlap makeUpDays.0'])
    expect(wrongs((draft) => put(draft.makeUpDays, 1, '2027-05-08'))).toEqual(['overlap makeUpDays.1'])
  })

  it('a make-up day lies in another year', () => {
    expect(wrongs((draft) => put(draft.makeUpDays, 0, '2028-05-06'))).toEqual(['outside-the-year makeUpDays.0'])
    expect(wrongs((draft) => put(draft.makeUpDays, 0, '2026-12-27'))).toEqual(['outside-the-year makeUpDays.0'])
  })

  it('a fixed statutory holiday is missing, and named', () => {
    const reading = readCalendarYear({ ...good, holidays: good.holidays.slice(1) })
    expect(reading.ok || reading.problems).toEqual([
      {
        code: 'statutory-day-missing',
        path: 'holidays',
        message: { zh: '缺少法定节假日 2027-01-01。', en: 'The statutory holiday 2027-01-01 is missing.' },
        fix: expect.objectContaining({ en: 'Compare it with the notice of the State Council.' }),
      },
    ])
  })

  it('all that is wrong is told at once, with what to do in both languages', () => {
    const reading = readCalendarYear({ ...good, holidays: [], makeUpDays: ['2027-05-07', '2027-05-07'] })
    const problems = reading.ok ? [] : reading.problems
    expect(problems.map(({ code }) => code)).toEqual([
      'not-a-weekend',
      'not-a-weekend',
      'overlap',
      ...Array.from({ length: 6 }, () => 'statutory-day-missing'),
    ])
    for (const { message, fix } of problems) {
      for (const { zh, en } of [message, fix]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/)
        expect(en).toMatch(/^[A-Z][^\u4e00-\u9fff]+\.$/)
      }
    }
  })
})
