/** A count or an amount has a lower limit. */
import { check } from '../check.ts'

export const atLeast = check({
  id: 'at-least',
  asks: { zh: '数额是否达到下限？', en: 'Does the amount reach the minimum?' },
  reads: { amount: 'count' },
  params: { min: 'count' },
  test: ({ amount }, { min }) => (amount >= min ? true : { wrong: 'amount', saw: String(amount) }),
})
