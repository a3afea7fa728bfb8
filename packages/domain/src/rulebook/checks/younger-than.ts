/** Whether a person is still below an age on the judged day: papers for the young are asked only then. */
import { addYears } from '../../calendar/index.ts'
import { dayOf } from '../../vocabulary/instant.ts'
import { check } from '../check.ts'

export const youngerThan = check({
  id: 'younger-than',
  asks: { zh: '是否未满若干周岁？', en: 'Is the person below the age?' },
  reads: { bornOn: 'day' },
  params: { years: 'count' },
  test: ({ bornOn }, { years }, { at }) => (addYears(bornOn, years) > dayOf(at) ? true : { wrong: 'bornOn' }),
})
