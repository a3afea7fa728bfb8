/** Something must be so: a yes-or-no fact must be yes. */
import { check } from '../check.ts'

export const isSo = check({
  id: 'is-so',
  asks: { zh: '是否如此？', en: 'Is it so?' },
  reads: { so: 'yes-no' },
  params: {},
  test: ({ so }) => (so ? true : { wrong: 'so' }),
})
