/** A day is past, and no more than some calendar days ago: what follows a change in time. */
import { daysBetween } from '../../calendar/index.ts'
import { dayOf } from '../../vocabulary/instant.ts'
import { check } from '../check.ts'

export const daysWithin = check({
  id: 'days-within',
  asks: { zh: '该日是否已过且不超过若干日？', en: 'Has the day come, no more than so many days ago?' },
  reads: { day: 'day' },
  params: { days: 'count' },
  test: ({ day }, { days }, { at }) => {
    const passed = daysBetween(day, dayOf(at))
    return passed >= 0 && passed <= days ? true : { wrong: 'day', saw: day }
  },
})
