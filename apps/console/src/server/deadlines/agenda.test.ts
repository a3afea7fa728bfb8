/** The dates of a case as the book makes them: what runs, what rests while others act, what comes after, what runs out. */
import { calendarOf, calendars } from '@beian/domain/calendar'
import type { FilingCase, TimedContext } from '@beian/domain/casework'
import { rulebook } from '@beian/domain/rulebook'
import type { Day, EventId, Facts, Instant, ProcedureId } from '@beian/domain/vocabulary'
import { describe, expect, test } from 'vitest'
import { agendaOf, type Beside, begunBy, nothingBeside } from './agenda.ts'

const noon = (day: string) => `${day}T04:00:00.000Z` as Instant

type Given = { procedure: ProcedureId; stage: string; happened: readonly (readonly [EventId, string])[]; facts?: Facts }

function caseOf({ procedure, stage, happened, facts = {} }: Given): FilingCase {
  return {
    id: 'one',
    procedure,
    stage,
    revision: 1,
    subjects: [
      { noun: 'case', id: 'case', facts: { 'case.licenceChanges': ['company-name'] } },
      { noun: 'principal', id: 'principal', facts: { 'principal.province': 'guangdong', ...facts } },
      { noun: 'person', id: 'p1', facts: { 'person.name': '周明远', 'person.documentExpires': '2027-03-01' } },
      { noun: 'service', id: 's1', facts: { 'service.form': 'website', 'service.name': '星河数据官网' } },
      { noun: 'domain-name', id: 'd1', parent: 's1', facts: { 'domainName.expires': '2027-01-05' } },
    ],
    receipts: [],
    rounds: [],
    numbers: [],
    happened: happened.map(([event, day]) => ({ event, at: noon(day) })),
    acceptedRisks: [],
    notRequired: [],
  }
}

const on = (day: string): TimedContext => ({ rulebook, at: noon(day) })

function linesOf(given: Given, day: string, beside: Beside = nothingBeside) {
  return agendaOf(caseOf(given), on(day), beside)
}

const granted: Given = {
  procedure: 'first-filing',
  stage: 'granted',
  happened: [
    ['opened', '2026-09-01'],
    ['submitted', '2026-09-10'],
    ['granted', '2026-10-12'],
  ],
}

describe('what an event begins, before it is recorded', () => {
  const checked: Given = {
    procedure: 'first-filing',
    stage: 'sms-check',
    happened: [
      ['opened', '2026-09-01'],
      ['submitted', '2026-09-10'],
      ['provider-passed', '2026-09-14'],
    ],
  }
  const begun = (event: EventId, at: Instant, given = checked) =>
    begunBy(caseOf(given), on('2026-09-15'), { event, at }).map(({ topic, due }) => [topic, due.instant ?? due.day])

  test('is told to the hour where the limit counts hours', () => {
    expect(begun('sms-sent', '2026-09-15T01:12:00.000Z')).toContainEqual(['sms-check', '2026-09-16T01:12:00.000Z'])
  })

  test('is just what runs from it once it is recorded', () => {
    for (const event of ['sms-sent', 'sms-verified'] as const) {
      const given = { ...checked, happened: [...checked.happened, [event, '2026-09-15'] as const] }
      const after = linesOf(given, '2026-09-15').filter(({ from }) => from?.event === event)
      expect(after.length).toBeGreaterThan(0)
      expect(begun(event, noon('2026-09-15'))).toEqual(after.map(({ topic, due }) => [topic, due.instant ?? due.day]))
    }
  })

  test('is nothing where nothing runs from it', () => {
    expect(begun('held', noon('2026-09-15'))).toEqual([])
  })
})

describe('the filing with the police', () => {
  const police = (beside?: Beside) =>
    linesOf(granted, '2026-10-20', beside).find(({ topic }) => topic === 'police-filing')

  test('runs from the day the service opened, once that is told, and ends on a working day', () => {
    expect(police()).toBeUndefined()
    const told = police({ told: [{ event: 'service-opened', day: '2026-10-16' }], own: [], opened: [] })
    // Thirty calendar days from Friday 16 October lead to Sunday 15 November, so to Monday.
    expect(told).toMatchObject({ who: 'principal', due: { day: '2026-11-16' }, ended: null, follows: null })
  })
})

describe('a limit of ours while others act', () => {
  const change = (stage: string, ...happened: Given['happened']): Given => ({
    procedure: 'licence-change',
    stage,
    happened: [['opened', '2026-09-02'], ...happened],
    facts: { 'principal.registryChangedOn': '2026-09-01' },
  })
  const notice = (given: Given, day: string) =>
    linesOf(given, day).find(({ topic }) => topic === 'licence-registry-notice')

  test('runs while the papers are collected', () => {
    const line = notice(change('collecting'), '2026-09-05')
    expect(line).toMatchObject({ pausedSince: null, ended: null })
    expect(line?.due.day).toBe(line?.unmoved)
  })
  test('rests from the day the dossier was sent', () => {
    const line = notice(change('formality-check', ['applied', '2026-09-08']), '2026-09-10')
    expect(line).toMatchObject({ pausedSince: noon('2026-09-08'), ended: null })
  })
  test('goes on when the case comes back, later by the time it was away; the first day is kept', () => {
    const before = notice(change('collecting'), '2026-09-05')
    const back = change('correcting', ['applied', '2026-09-08'], ['told-to-complete', '2026-09-18'])
    const line = notice(back, '2026-09-19')
    expect(line?.unmoved).toBe(before?.due.day)
    // Ten days away: 1 October is a holiday, and the first working day after it is 8 October; from there ten days on.
    expect([before?.due.day, line?.due.day, line?.pausedSince]).toEqual(['2026-10-08', '2026-10-19', null])
  })
})

describe('what follows a licence', () => {
  const licensed: Given = {
    procedure: 'licence-application',
    stage: 'granted',
    happened: [
      ['opened', '2026-06-01'],
      ['applied', '2026-06-10'],
      ['accepted', '2026-06-12'],
      ['decided', '2026-07-10'],
      ['delivered', '2026-07-15'],
    ],
  }
  const lines = linesOf(licensed, '2026-08-01')

  test('its expiry is known to come, and the renewal is counted back from it', () => {
    const valid = lines.find(({ topic }) => topic === 'licence-validity')
    const renewal = lines.find(({ topic }) => topic === 'licence-renewal-limit')
    expect(valid?.due.day.slice(0, 4)).toBe('2031')
    expect(renewal).toMatchObject({ follows: 'licence-renewal', expected: true, direction: 'before' })
    expect(renewal && renewal.due.day < (valid?.due.day ?? '')).toBe(true)
  })
  test('the day printed on the licence counts, where it is told', () => {
    const told = linesOf({ ...licensed, facts: { 'principal.licenceExpires': '2031-07-01' } }, '2026-08-01')
    expect(told.find(({ topic }) => topic === 'licence-renewal-limit')?.from?.at).toBe(noon('2031-07-01'))
    expect(told.find(({ kind, key }) => kind === 'expiry' && key.endsWith('licenceExpires'))?.due.day).toBe(
      '2031-07-01',
    )
  })
  test('the next two windows of the annual report stand in the calendar', () => {
    const windows = lines.filter(({ source }) => source === 'window')
    expect(windows.map(({ begins, due }) => [begins, due.day])).toEqual([
      ['2027-01-01', '2027-03-31'],
      ['2028-01-01', '2028-03-31'],
    ])
  })
})

test('what runs out is told by its day; a person is not named in it', () => {
  const lines = linesOf(granted, '2026-10-20').filter(({ source }) => source === 'expiry')
  expect(lines.map(({ due, label }) => [due.day, label?.zh ?? null])).toEqual([
    ['2027-01-05', '域名'],
    ['2027-03-01', null],
  ])
  expect(JSON.stringify(lines)).not.toContain('周明远')
})

test('of a case that was given up nothing runs but what people set themselves', () => {
  const own = { id: 'x', day: '2026-12-01' as Day, setAt: noon('2026-10-20') }
  const lines = linesOf({ ...granted, stage: 'abandoned' }, '2026-10-20', { told: [], own: [own], opened: [] })
  expect(lines.map(({ source, due }) => [source, due.day])).toEqual([['own', '2026-12-01']])
})

test('a limit in working days moves with the calendar', () => {
  const sent: Given = {
    procedure: 'first-filing',
    stage: 'authority-review',
    happened: [['sms-verified', '2026-12-20']],
  }
  const without = calendarOf(calendars.filter(({ year }) => year !== 2026))
  const day = (context: TimedContext) =>
    agendaOf(caseOf(sent), context, nothingBeside).find(({ kind, working }) => kind === 'time-limit' && working)?.due
  expect(day(on('2026-12-21'))?.provisional).toBe(true)
  expect(day({ ...on('2026-12-21'), calendar: without })).toBeDefined()
})
