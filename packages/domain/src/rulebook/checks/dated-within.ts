/** A letter is dated no later than the judged day, and no more than some calendar months before it. */
import { addMonths } from '../../calendar/index.ts'
import { dayOf } from '../../vocabulary/instant.ts'
import { check } from '../check.ts'

export const datedWithin = check({
  id: 'dated-within',
  asks: {
    zh: '日期是否不晚于当日，且在若干个月内？',
    en: 'Is it dated no later than today and within so many months?',
  },
  reads: { signed: 'day' },
  params: { months: 'count' },
  test: ({ signed }, { months }, { at }) => {
    const today = dayOf(at)
    const late = signed > today
    const old = addMonths(signed, months) < today
    return late || old ? { wrong: 'signed', saw: signed } : true
  },
})
