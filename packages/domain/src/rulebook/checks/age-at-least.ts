/** A person must have reached an age on the judged day (full years, by the calendar in China). */
import { addYears } from '../../calendar/index.ts'
import { dayOf } from '../../vocabulary/instant.ts'
import { check } from '../check.ts'

export const ageAtLeast = check({
  id: 'age-at-least',
  asks: { zh: '是否年满若干周岁？', en: 'Has the person reached the age?' },
  reads: { bornOn: 'day' },
  params: { years: 'count' },
  test: ({ bornOn }, { years }, { at }) => (addYears(bornOn, years) <= dayOf(at) ? true : { wrong: 'bornOn' }),
})
