/** A person is not past the age of retirement, which differs for men and women; the identity number tells which. */
import { addYears } from '../../calendar/index.ts'
import type { Day } from '../../vocabulary/day.ts'
import { dayOf } from '../../vocabulary/instant.ts'
import type { Text } from '../../vocabulary/text.ts'
import { check } from '../check.ts'

const unknown: Text = {
  zh: '证件号码看不出性别，请按退休年龄人工核对。',
  en: 'The document number does not tell man from woman: compare with the age of retirement by eye.',
}

export const notPastRetirement = check({
  id: 'not-past-retirement',
  asks: { zh: '是否未超过退休年龄？', en: 'Is the person not past the age of retirement?' },
  reads: { bornOn: 'day', number: 'text' },
  params: { men: 'count', women: 'count' },
  test: ({ bornOn, number }, { men, women }, { at }) => {
    const today = dayOf(at)
    if (!isPast(bornOn, Math.min(men, women), today)) return true
    if (isPast(bornOn, Math.max(men, women), today)) return { wrong: 'bornOn' }
    const sign = /^\d{16}(\d)[\dX]$/.exec(number)?.[1]
    if (sign === undefined) return { cannotTell: unknown }
    return isPast(bornOn, Number(sign) % 2 === 1 ? men : women, today) ? { wrong: 'bornOn' } : true
  },
})

/** Past an age is a year more than having reached it. */
function isPast(bornOn: Day, years: number, today: Day): boolean {
  return addYears(bornOn, years + 1) <= today
}
