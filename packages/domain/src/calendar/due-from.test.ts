import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, type Instant } from '../vocabulary/instant.ts'
import { units } from '../vocabulary/unit.ts'
import { publishedCalendar } from './calendars.ts'
import { type Caution, cautions, dueFrom, type Limit } from './due-from.ts'
import { isWorkingDay } from './is-working-day.ts'
import { shiftDays } from './shift-day.ts'

/** Any day from 1990 to 2089. */
const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => shiftDays('1990-01-01', days))

const due = (limit: Omit<Limit, 'direction'> & { direction?: Limit['direction'] }) =>
  dueFrom(publishedCalendar, { direction: 'after', ...limit })

describe('limits in hours', () => {
  it('run from the moment, through the night and the weekend', () => {
    expect(due({ event: '2026-11-20T08:30:00.000Z', amount: 24, unit: 'hour' })).toEqual({
      day: '2026-11-21',
      instant: '2026-11-21T08:30:00.000Z',
      provisional: false,
      cautions: [],
    })
  })

  it('name the day in China: 17:00 UTC is already tomorrow there', () => {
    expect(due({ event: '2026-11-19T17:00:00.000Z', amount: 24, unit: 'hour' }).day).toBe('2026-11-21')
    expect(due({ event: '2026-11-19T15:59:59.999Z', amount: 24, unit: 'hour' }).day).toBe('2026-11-20')
  })

  it('count from midnight in China, and say so, when only the day is known', () => {
    expect(due({ event: '2026-11-20', amount: 24, unit: 'hour' })).toEqual({
      day: '2026-11-21',
      instant: '2026-11-20T16:00:00.000Z',
      provisional: false,
      cautions: ['hour-not-known'],
    })
  })

  it('count back before an event', () => {
    const before = due({ event: '2026-11-20T08:30:00.000Z', amount: 24, unit: 'hour', direction: 'before' })
    expect(before.instant).toBe('2026-11-19T08:30:00.000Z')
    expect(before.day).toBe('2026-11-19')
  })

  it('are never provisional: no notice moves an hour', () => {
    expect(due({ event: '2030-02-01T00:00:00.000Z', amount: 48, unit: 'hour' }).provisional).toBe(false)
  })
})

describe('limits in half working days', () => {
  it.each([
    [1, '2026-11-24', true],
    [2, '2026-11-24', false],
    [3, '2026-11-25', true],
    [4, '2026-11-25', false],
  ])('%i halves after Monday 2026-11-23 end on %s; rounded up: %s', (amount, day, rounded) => {
    expect(due({ event: '2026-11-23', amount, unit: 'half-working-day' })).toEqual({
      day,
      provisional: false,
      cautions: rounded ? ['half-day-rounded-up'] : [],
    })
  })

  it('are rounded to the safe side before an event: earlier', () => {
    expect(due({ event: '2026-11-24', amount: 3, unit: 'half-working-day', direction: 'before' }).day).toBe(
      '2026-11-20',
    )
  })

  it('say both that they were rounded and that the year is unknown', () => {
    expect(due({ event: '2027-03-01', amount: 1, unit: 'half-working-day' }).cautions).toEqual([
      'year-not-published',
      'half-day-rounded-up',
    ])
  })
})

describe('limits in days, months and years', () => {
  it.each<[Limit, string]>([
    [{ event: '2026-09-30', amount: 20, unit: 'working-day', direction: 'after' }, '2026-11-03'],
    [{ event: '2026-11-03', amount: 20, unit: 'working-day', direction: 'before' }, '2026-09-30'],
    [{ event: '2026-09-01', amount: 30, unit: 'calendar-day', direction: 'after' }, '2026-10-08'],
    [{ event: '2026-12-01', amount: 30, unit: 'calendar-day', direction: 'before' }, '2026-10-30'],
    [{ event: '2026-08-31', amount: 1, unit: 'month', direction: 'after' }, '2026-09-30'],
    [{ event: '2026-09-03', amount: 1, unit: 'month', direction: 'after' }, '2026-10-08'],
    [{ event: '2026-12-01', amount: 1, unit: 'month', direction: 'before' }, '2026-10-30'],
    [{ event: '2024-02-29', amount: 2, unit: 'year', direction: 'after' }, '2026-02-28'],
    [{ event: '2025-11-21', amount: 1, unit: 'year', direction: 'after' }, '2026-11-23'],
    [{ event: '2026-11-22', amount: 1, unit: 'year', direction: 'before' }, '2025-11-21'],
    [{ event: '2026-11-21', amount: 2, unit: 'year', direction: 'before' }, '2024-11-21'],
  ])('%o ends on %s', (limit, day) => {
    expect(dueFrom(publishedCalendar, limit)).toEqual({ day, provisional: false, cautions: [] })
  })

  it('take the day in China of an event that is a moment', () => {
    const late: Instant = '2026-11-22T16:00:00.000Z'
    expect(dayOf(late)).toBe('2026-11-23')
    expect(due({ event: late, amount: 1, unit: 'working-day' }).day).toBe('2026-11-24')
  })

  it('say it when the year is not published, never silently', () => {
    expect(due({ event: '2026-12-30', amount: 20, unit: 'working-day' })).toMatchObject({
      provisional: true,
      cautions: ['year-not-published'],
    })
  })

  it('end on a working day, after the event or before it', () => {
    const anyLimit = fc.record({
      event: anyDay,
      amount: fc.integer({ min: 1, max: 36 }),
      unit: fc.constantFrom(...units.filter((unit) => unit !== 'hour')),
      direction: fc.constantFrom('after' as const, 'before' as const),
    })
    fc.assert(
      fc.property(anyLimit, (limit) => {
        const { day, provisional, instant, cautions: said } = dueFrom(publishedCalendar, limit)
        expect(isWorkingDay(publishedCalendar, day).working).toBe(true)
        expect(limit.direction === 'after' ? day > limit.event : day < limit.event).toBe(true)
        expect(said.includes('year-not-published')).toBe(provisional)
        expect(instant).toBeUndefined()
      }),
    )
  })
})

describe('an amount that cannot be counted', () => {
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%f is a fault of the book', (amount) => {
    expect(() => due({ event: '2026-11-23', amount, unit: 'working-day' })).toThrow(
      new RangeError(`a limit of ${amount} working-day cannot be counted`),
    )
  })

  it('0 is not among them: "on the day"', () => {
    expect(due({ event: '2026-11-23', amount: 0, unit: 'calendar-day' }).day).toBe('2026-11-23')
  })
})

describe('the cautions', () => {
  it.each(Object.keys(cautions) as Caution[])('%s is said in both languages', (caution) => {
    expect(cautions[caution].zh).toMatch(/[\u4e00-\u9fff]{6}/)
    expect(cautions[caution].en).toMatch(/[a-z ]{12}/)
  })
})

describe('how long a right lasts', () => {
  it.each([
    ['year', 'after', '2031-12-21', '2031-12-22'],
    ['month', 'before', '2026-07-21', '2026-07-21'],
  ] as const)('in %ss %s an event is read off the date, whatever day it is', (unit, direction, lasting, moved) => {
    const limit = { event: '2026-12-21', amount: 5, unit, direction } as const
    expect(due({ ...limit, lasts: true })).toEqual({ day: lasting, provisional: false, cautions: [] })
    expect(due(limit).day).toBe(moved)
  })

  it('in days is counted as any limit', () => {
    const limit = { event: '2026-11-20', amount: 1, unit: 'calendar-day' } as const
    expect(due({ ...limit, lasts: true })).toEqual(due(limit))
  })
})
