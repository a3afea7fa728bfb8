/** A document or a domain name must still be valid for some calendar days: a rule that counts in days, not in months. */
import { daysBetween } from '../../calendar/index.ts'
import { dayOf } from '../../vocabulary/instant.ts'
import { check } from '../check.ts'

export const validForDays = check({
  id: 'valid-for-days',
  asks: { zh: '剩余有效期是否多于若干天？', en: 'Is it still valid for more than so many days?' },
  reads: { expires: 'day' },
  params: { days: 'count' },
  test: ({ expires }, { days }, { at }) =>
    daysBetween(dayOf(at), expires) > days ? true : { wrong: 'expires', saw: expires },
})
