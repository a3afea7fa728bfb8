/** Whether a count is above a number: plans and statements are asked only then. */
import { check } from '../check.ts'

export const moreThan = check({
  id: 'more-than',
  asks: { zh: '数量是否超过？', en: 'Is the count above it?' },
  reads: { count: 'count' },
  params: { than: 'count' },
  test: ({ count }, { than }) => (count > than ? true : { wrong: 'count' }),
})
