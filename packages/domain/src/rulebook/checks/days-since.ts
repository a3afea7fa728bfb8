/** Some calendar days must have passed since a day. */
import { daysBetween } from '../../calendar/index.ts'
import { dayOf } from '../../vocabulary/instant.ts'
import { check } from '../check.ts'

export const daysSince = check({
  id: 'days-since',
  asks: { zh: '距该日是否已满若干日？', en: 'Have so many days passed since then?' },
  reads: { since: 'day' },
  params: { days: 'count' },
  test: ({ since }, { days }, { at }) =>
    daysBetween(since, dayOf(at)) >= days ? true : { wrong: 'since', saw: since },
})
