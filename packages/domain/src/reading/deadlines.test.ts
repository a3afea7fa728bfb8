/** Limits from events: law and practice apart, disputed units as two dates, ended by what ends them. */
import { expect, test } from 'vitest'
import { calendarOf, calendars } from '../calendar/index.ts'
import type { Demand, Statement } from '../rulebook/topic.ts'
import type { Instant } from '../vocabulary/instant.ts'
import { deadlines, type Happened } from './deadlines.ts'
import { bookOf, statement, topicWith, viewOf } from './small-book.test-data.ts'

const calendar = calendarOf(calendars)
const whole = { noun: 'case' as const, id: 'case', facts: {} }
const says = { zh: '{range}{unit}', en: '{range} {unit}' }
const decision: Demand = {
  kind: 'time-limit',
  after: 'submitted',
  until: ['granted', 'authority-returned'],
  who: 'authority',
}
const noon = (day: string): Instant => `${day}T04:00:00.000Z`
const submitted: Happened = { event: 'submitted', at: noon('2026-09-30') }

type Line = { demand: Demand; statements: Statement[]; id?: string }
function running(lines: Line[], happened: Happened[]) {
  const topics = lines.map(({ demand, statements, id = 'limit' }) =>
    topicWith({ id, each: 'case', demand, says, statements }),
  )
  return deadlines(bookOf({ topics }), 'first-filing', { view: viewOf([whole]), calendar, happened })
}
const twenty = statement({ value: { max: 20, unit: 'working-day' } })

test('a limit runs from its event, the day of which does not count', () => {
  const [only] = running([{ demand: decision, statements: [twenty] }], [submitted])
  expect(only).toMatchObject({
    key: 'limit/case',
    kind: 'time-limit',
    layer: 'ministry',
    who: 'authority',
    from: submitted,
    direction: 'after',
    due: { day: '2026-11-03', provisional: false },
    text: { en: '20 working days' },
    by: { ref: 'limit@2020-01-01#1' },
  })
  for (const absent of ['earliest', 'ended', 'ifSilent']) expect(only).not.toHaveProperty(absent)
})
test('nothing runs before its event', () => {
  expect(running([{ demand: decision, statements: [twenty] }], [{ event: 'opened', at: noon('2026-09-30') }])).toEqual(
    [],
  )
})
test('the last time the event happened counts', () => {
  const again: Happened = { event: 'submitted', at: noon('2026-10-09') }
  expect(running([{ demand: decision, statements: [twenty] }], [submitted, again])[0]?.from).toEqual(again)
})
test('an event that ends it ends it; one before it does not, one at the same moment does', () => {
  const returned: Happened = { event: 'authority-returned', at: noon('2026-10-15') }
  const early: Happened = { event: 'granted', at: noon('2026-09-29') }
  const same: Happened = { event: 'granted', at: submitted.at }
  const other: Happened = { event: 'provider-passed', at: noon('2026-10-16') }
  const ended = (...happened: Happened[]) =>
    running([{ demand: decision, statements: [twenty] }], [submitted, ...happened])[0]?.ended
  expect(ended(returned)).toEqual(returned)
  expect(ended(early)).toBeUndefined()
  expect(ended(same)).toEqual(same)
  expect(ended(other)).toBeUndefined()
})
test('of one moment, a return before the new submission does not end what that begins', () => {
  const returned: Happened = { event: 'authority-returned', at: noon('2026-10-15') }
  const again: Happened = { event: 'submitted', at: returned.at }
  const ended = (...happened: Happened[]) =>
    running([{ demand: decision, statements: [twenty] }], [submitted, ...happened])[0]?.ended
  expect(ended(returned, again)).toBeUndefined()
  expect(ended(again, returned)).toEqual(returned)
})
test('hours run from the moment', () => {
  const demand: Demand = { kind: 'time-limit', after: 'sms-sent', until: ['sms-verified'], who: 'person-in-charge' }
  const sent: Happened = { event: 'sms-sent', at: '2026-11-21T06:30:00.000Z' }
  expect(
    running([{ demand, statements: [statement({ value: { max: 24, unit: 'hour' } })] }], [sent])[0]?.due,
  ).toMatchObject({ instant: '2026-11-22T06:30:00.000Z' })
})
test('an estimate has an earliest and a latest day', () => {
  const demand: Demand = { kind: 'estimate', after: 'submitted', until: ['provider-passed'], who: 'access-provider' }
  const value = statement({ standing: 'provider-practice', value: { min: 1, max: 2, unit: 'working-day' } })
  expect(running([{ demand, statements: [value] }], [{ event: 'submitted', at: noon('2026-11-23') }])).toMatchObject([
    { kind: 'estimate', layer: 'provider', earliest: { day: '2026-11-24' }, due: { day: '2026-11-25' } },
  ])
})
test('a limit before an event counts backwards', () => {
  const demand: Demand = { kind: 'time-limit', before: 'change-planned', until: ['submitted'], who: 'principal' }
  const planned: Happened = { event: 'change-planned', at: noon('2026-12-31') }
  expect(
    running([{ demand, statements: [statement({ value: { max: 30, unit: 'calendar-day' } })] }], [planned]),
  ).toMatchObject([{ direction: 'before', due: { day: '2026-12-01' } }])
})
test('a range that counts back or forth in hours and days keeps its earliest', () => {
  const demand: Demand = { kind: 'time-limit', before: 'change-planned', until: [], who: 'principal' }
  const planned: Happened = { event: 'change-planned', at: noon('2026-12-31') }
  const [only] = running(
    [{ demand, statements: [statement({ value: { min: 10, max: 30, unit: 'calendar-day' } })] }],
    [planned],
  )
  expect(only?.earliest?.day).toBe('2026-12-21')
})
test('a disputed unit gives two dates, the nearer first', () => {
  const claims = [
    statement({ claim: 'wd', value: { max: 60, unit: 'working-day' } }),
    statement({ claim: 'd', value: { max: 60, unit: 'calendar-day' } }),
  ]
  const two = running([{ demand: decision, statements: claims }], [{ event: 'submitted', at: noon('2026-03-02') }])
  expect(two.map(({ by, due }) => [by.statement.claim, due.day])).toEqual([
    ['d', '2026-05-06'],
    ['wd', '2026-05-28'],
  ])
})
test('a decided dispute still shows the claim that dissents', () => {
  const claims = [
    statement({ claim: 'wd', value: { max: 60, unit: 'working-day' } }),
    statement({ claim: 'd', value: { max: 60, unit: 'calendar-day' } }),
  ]
  const topic = topicWith({ id: 'limit', each: 'case', demand: decision, says, statements: claims })
  const decided = {
    id: 'x',
    topic: 'limit',
    scope: 'nation' as const,
    question: says,
    claims: ['wd', 'd'],
    follow: 'wd',
    why: says,
    checkAgain: '2027-01-01' as const,
  }
  const found = deadlines(bookOf({ topics: [topic], disputes: [decided] }), 'first-filing', {
    view: viewOf([whole]),
    calendar,
    happened: [submitted],
  })
  expect(found.map(({ by }) => by.statement.claim).toSorted()).toEqual(['d', 'wd'])
})
test('what silence means is kept', () => {
  const demand: Demand = { ...decision, ifSilent: { deems: 'accepted', asOf: 'applied' } } as Demand
  expect(running([{ demand, statements: [twenty] }], [submitted])[0]?.ifSilent).toEqual({
    deems: 'accepted',
    asOf: 'applied',
  })
})
test('an estimate knows no silence', () => {
  const demand: Demand = { kind: 'estimate', after: 'submitted', until: [], who: 'authority' }
  expect(running([{ demand, statements: [twenty] }], [submitted])[0]).not.toHaveProperty('ifSilent')
})
test('a repealed or unanswered limit does not run, and a claim that asks nothing has no date', () => {
  expect(running([{ demand: decision, statements: [statement({ value: null })] }], [submitted])).toEqual([])
  expect(
    running(
      [
        {
          demand: decision,
          statements: [statement({ when: { 'principal.city': '武汉' }, value: { max: 1, unit: 'month' } })],
        },
      ],
      [submitted],
    ),
  ).toEqual([])
  const half = [
    statement({ claim: 'a', value: null }),
    statement({ claim: 'b', value: 'as-nation' }),
    statement({ claim: 'c', value: { max: 1, unit: 'month' } }),
  ]
  expect(running([{ demand: decision, statements: half }], [submitted]).map(({ by }) => by.statement.claim)).toEqual([
    'c',
  ])
})
test('conditions have no date; the nearest limit stands first', () => {
  const near = { id: 'near', demand: decision, statements: [statement({ value: { max: 1, unit: 'working-day' } })] }
  const far = { id: 'far', demand: decision, statements: [twenty] }
  const condition: Line = { id: 'condition', demand: { kind: 'duty' }, statements: [statement({ value: {} })] }
  expect(running([far, condition, near], [submitted]).map(({ topic }) => topic.id)).toEqual(['near', 'far'])
})

const renewal: Demand = { kind: 'time-limit', before: 'licence-expires', until: ['applied'], who: 'principal' }
const ninety = statement({ value: { max: 90, unit: 'calendar-day' } })
const holder = { noun: 'principal' as const, id: 'p', facts: { 'principal.licenceExpires': '2027-02-09' as const } }
function ofHolder(happened: Happened[]) {
  const topic = topicWith({ id: 'limit', each: 'case', demand: renewal, says, statements: [ninety] })
  const view = viewOf([whole, holder])
  return deadlines(bookOf({ topics: [topic] }), 'first-filing', { view, calendar, happened })
}
test('a fact that tells the day of an event stands for the event', () => {
  expect(ofHolder([])[0]).toMatchObject({ from: { event: 'licence-expires' }, due: { day: '2026-11-11' } })
})
test('an event that was recorded counts before what a fact tells', () => {
  const expires: Happened = { event: 'licence-expires', at: noon('2027-03-09') }
  expect(ofHolder([expires])).toMatchObject([{ from: expires }])
})

const formality: Demand = {
  kind: 'time-limit',
  after: 'applied',
  until: ['accepted', 'told-to-complete'],
  who: 'authority',
  ifSilent: { deems: 'accepted', asOf: 'applied' },
}
const review: Demand = { kind: 'time-limit', after: 'accepted', until: ['decided'], who: 'authority' }
const five = statement({ value: { max: 5, unit: 'working-day' } })
const sixty = statement({ value: { max: 60, unit: 'calendar-day' } })
const both = [
  { id: 'formality', demand: formality, statements: [five] },
  { id: 'review', demand: review, statements: [sixty] },
]
test('silence past a limit counts as the event, from the day it is counted from', () => {
  const applied: Happened = { event: 'applied', at: noon('2026-10-12') }
  expect(running(both, [applied]).map(({ topic, from }) => [topic.id, from.event, from.deemed])).toEqual([
    ['formality', 'applied', undefined],
    ['review', 'accepted', true],
  ])
  expect(running(both, [applied])[0]?.ended).toMatchObject({ event: 'accepted', deemed: true })
})
test('before the limit has passed, and after an answer, silence counts as nothing', () => {
  const applied: Happened = { event: 'applied', at: noon('2026-11-16') }
  expect(running(both, [applied]).map(({ topic }) => topic.id)).toEqual(['formality'])
  const told: Happened = { event: 'told-to-complete', at: noon('2026-10-13') }
  expect(running(both, [{ event: 'applied', at: noon('2026-10-12') }, told]).map(({ topic }) => topic.id)).toEqual([
    'formality',
  ])
})
test('what silence is counted from must have happened', () => {
  const odd: Demand = { ...formality, ifSilent: { deems: 'accepted', asOf: 'licence-expires' } }
  const lines = [{ id: 'formality', demand: odd, statements: [five] }]
  expect(running(lines, [{ event: 'applied', at: noon('2026-10-12') }])[0]).not.toHaveProperty('ended')
})

const valid: Demand = { kind: 'time-limit', after: 'delivered', until: ['licence-expires'], who: 'principal' }
const fiveYears = statement({ value: { max: 5, unit: 'year' } })
test.each([
  ['a right ends on its date, though that is a Sunday', { ...valid, lasts: true as const }, '2031-12-21'],
  ['near miss: a limit within which somebody acts moves to the next working day', valid, '2031-12-22'],
])('%s', (_, demand, day) => {
  const delivered: Happened = { event: 'delivered', at: noon('2026-12-21') }
  const [found] = running([{ id: 'valid', demand, statements: [fiveYears] }], [delivered])
  expect(found?.due.day).toBe(day)
})
