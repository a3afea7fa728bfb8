/** None of the numbers begins with certain digits: ranges of virtual operators. */
import { check } from '../check.ts'

export const beginsWithNone = check({
  id: 'begins-with-none',
  asks: { zh: '号码是否不属于这些号段？', en: 'Is the number outside these ranges?' },
  reads: { numbers: 'texts' },
  params: { ranges: 'texts' },
  test: ({ numbers }, { ranges }) =>
    numbers.some((number) => ranges.some((range) => number.replace(/\D/g, '').replace(/^86/, '').startsWith(range)))
      ? { wrong: 'numbers' }
      : true,
})
