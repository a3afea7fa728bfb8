/** A choice must be none of several: the receiving principal of a migration is no individual. */
import { check } from '../check.ts'

export const isNoneOf = check({
  id: 'is-none-of',
  asks: { zh: '是否不是其中任何一项？', en: 'Is the choice none of these?' },
  reads: { choice: 'word' },
  params: { among: 'texts' },
  test: ({ choice }, { among }) => (among.includes(choice) ? { wrong: 'choice', saw: choice } : true),
})
