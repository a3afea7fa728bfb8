// That the planner counts as the domain does: the days of each step, back from the end, and what nobody says.
import { addWorkingDays, publishedCalendar as calendar, dueFrom } from '@beian/domain/calendar'
import type { Day } from '@beian/domain/vocabulary'
import { describe, expect, test } from 'vitest'
import { readChoice, writeChoice } from './choice.ts'
import { countedBack, planFrom } from './count.ts'
import type { Line, PlannedStep } from './shape.ts'

const line = (max: number, min?: number): Line => ({
  ...(min === undefined ? {} : { min }),
  max,
  unit: 'working-day',
  text: `${max}`,
  by: 'Order 33',
  href: '/',
})
const stepOf = (id: string, inPractice: readonly Line[], byLaw: readonly Line[] = []): PlannedStep => ({
  id,
  title: id,
  who: '',
  lines: { nation: { inPractice, byLaw } },
})
const first = stepOf('first', [line(2, 1), line(3)])
const second = stepOf('second', [line(10, 5)], [line(20)])
const way = { steps: [first, second], province: '' }
const monday: Day = '2026-09-21'

test('ranges add up, the longest of several counts, and the holidays of October do not', () => {
  const [one, two] = planFrom(calendar, way, monday)
  expect([one?.earliest, one?.latest]).toEqual(['2026-09-22', '2026-09-24'])
  const longest = addWorkingDays(calendar, '2026-09-24', 10)
  expect([two?.begins, two?.earliest, two?.latest]).toEqual([
    '2026-09-22',
    addWorkingDays(calendar, '2026-09-22', 5).day,
    longest.day,
  ])
  const limit = dueFrom(calendar, { event: '2026-09-24', amount: 20, unit: 'working-day', direction: 'after' })
  expect(two?.limits.map(({ day }) => day)).toEqual([limit.day])
  expect(two?.provisional).toEqual({ earliest: false, latest: false })
})

test('where only the law speaks its limit is the latest, and nobody says how short it may be', () => {
  const [only] = planFrom(calendar, { steps: [stepOf('law', [], [line(20)])], province: '' }, monday)
  expect(only).toMatchObject({ open: true, earliest: monday, latest: only?.limits[0]?.day })
})

test('after a step of which nobody says anything no latest is known', () => {
  const plan = planFrom(calendar, { steps: [stepOf('silent', []), second], province: '' }, monday)
  expect(plan.map((one) => 'latest' in one)).toEqual([false, false])
  expect(plan.map(({ open, limits }) => [open, limits.length])).toEqual([
    [true, 0],
    [true, 0],
  ])
})

test('a province that says something else is counted by what it says', () => {
  const own: PlannedStep = { ...first, lines: { ...first.lines, hebei: { inPractice: [line(9, 9)], byLaw: [] } } }
  const [there] = planFrom(calendar, { steps: [own], province: 'hebei' }, monday)
  const [elsewhere] = planFrom(calendar, { steps: [own], province: 'beijing' }, monday)
  expect(there?.earliest).toBe(addWorkingDays(calendar, monday, 9).day)
  expect(elsewhere?.earliest).toBe('2026-09-22')
})

test('a year whose holidays are not published makes a day provisional', () => {
  const [, two] = planFrom(calendar, way, '2026-12-22')
  expect(two?.provisional.latest).toBe(true)
})

describe('counted back', () => {
  const by: Day = '2026-11-20'
  test('the safe day is the last on which even the longest is in time; a day later is not', () => {
    const { safe, last, open } = countedBack(calendar, way, by)
    const next = (day: Day | undefined) => addWorkingDays(calendar, day ?? expect.unreachable(), 1).day
    const end = (day: Day | undefined) => planFrom(calendar, way, day ?? expect.unreachable()).at(-1)
    const inTime = (day: Day | undefined) => (day ?? expect.unreachable()) <= by
    expect([inTime(end(safe)?.latest), inTime(end(next(safe))?.latest)]).toEqual([true, false])
    expect([inTime(end(last)?.earliest), inTime(end(next(last))?.earliest)]).toEqual([true, false])
    expect(open).toBe(false)
  })
  test('nothing is safe where nobody says how long a step takes', () => {
    const back = countedBack(calendar, { steps: [stepOf('silent', [])], province: '' }, by)
    expect(back).toEqual({ safe: undefined, last: by, open: true })
  })
})

test('the address brings back what was chosen, and no more than is known', () => {
  const known = { procedures: ['a', 'b'], provinces: ['hebei'] }
  const chosen = { procedure: 'b', province: 'hebei', turn: 'by', day: '2026-11-20' } as const
  expect(readChoice(writeChoice(chosen), known)).toEqual(chosen)
  const turned = { ...chosen, day: undefined }
  expect(readChoice(writeChoice(turned), known)).toEqual(turned)
  expect(readChoice('#procedure=z&province=x&from=2026-02-30', known)).toEqual({
    procedure: 'a',
    province: '',
    turn: 'from',
    day: undefined,
  })
})
