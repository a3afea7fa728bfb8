/** A day must lie some calendar days ahead: what is applied for in advance. */
import { daysBetween } from '../../calendar/index.ts'
import { dayOf } from '../../vocabulary/instant.ts'
import { check } from '../check.ts'

export const daysAhead = check({
  id: 'days-ahead',
  asks: { zh: '该日是否在若干日以后？', en: 'Does the day lie at least so many days ahead?' },
  reads: { day: 'day' },
  params: { days: 'count' },
  test: ({ day }, { days }, { at }) => (daysBetween(dayOf(at), day) >= days ? true : { wrong: 'day', saw: day }),
})
