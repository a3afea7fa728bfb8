import { describe, expect, it } from 'vitest'
import type { Day } from '../vocabulary/day.ts'
import { addWorkingDays } from './add-working-days.ts'
import { publishedCalendar } from './calendars.ts'
import { workingDaysBetween } from './working-days-between.ts'

/** Event, working days, result, why it is interesting: computed from the published notices, event day not counted. */
const vectors: [Day, number, Day, string][] = [
  ['2026-02-13', 1, '2026-02-14', 'Saturday make-up day'],
  ['2026-02-14', 1, '2026-02-24', 'whole Spring Festival skipped'],
  ['2026-02-12', 20, '2026-03-18', 'two make-up Saturdays'],
  ['2026-02-06', 20, '2026-03-12', 'Spring Festival inside'],
  ['2026-01-01', 1, '2026-01-04', 'Sunday make-up'],
  ['2026-04-30', 20, '2026-06-01', 'Labour Day inside'],
  ['2026-09-18', 1, '2026-09-20', 'Sunday make-up'],
  ['2026-09-24', 20, '2026-10-29', 'two festivals'],
  ['2026-09-30', 20, '2026-11-03', 'National Day inside'],
  ['2026-10-09', 1, '2026-10-10', 'Saturday make-up day'],
  ['2025-09-26', 20, '2025-10-30', 'National Day and Mid-Autumn inside'],
  ['2025-09-30', 20, '2025-11-04', 'eight days off in a row'],
  ['2025-01-24', 20, '2025-02-27', 'Spring Festival inside'],
  ['2026-11-21', 20, '2026-12-18', 'start on a weekend'],
]

describe('working days after an event', () => {
  it.each(vectors)('%s + %i = %s (%s)', (event, count, day) => {
    expect(addWorkingDays(publishedCalendar, event, count)).toEqual({ day, provisional: false })
  })

  it.each(vectors)('%s is %i working days before %s', (event, days, due) => {
    expect(workingDaysBetween(publishedCalendar, event, due)).toEqual({ days, provisional: false })
  })
})
