/** A document or a domain name must still be valid for some months (calendar months, counted from the judged day). */
import { addMonths } from '../../calendar/index.ts'
import { dayOf } from '../../vocabulary/instant.ts'
import { check } from '../check.ts'

export const validForAtLeast = check({
  id: 'valid-for-at-least',
  asks: { zh: '剩余有效期是否不少于若干个月？', en: 'Is it still valid for so many months?' },
  reads: { expires: 'day' },
  params: { months: 'count' },
  test: ({ expires }, { months }, { at }) =>
    expires >= addMonths(dayOf(at), months) ? true : { wrong: 'expires', saw: expires },
})
