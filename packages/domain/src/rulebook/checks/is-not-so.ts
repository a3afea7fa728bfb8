/** Something must not be so: a yes-or-no fact must be no. */
import { check } from '../check.ts'

export const isNotSo = check({
  id: 'is-not-so',
  asks: { zh: '是否并非如此？', en: 'Is it not so?' },
  reads: { so: 'yes-no' },
  params: {},
  test: ({ so }) => (so ? { wrong: 'so' } : true),
})
