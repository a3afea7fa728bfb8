/** A choice must be one of several: where the server stands. */
import { check } from '../check.ts'

export const isAmong = check({
  id: 'is-among',
  asks: { zh: '是否为其中之一？', en: 'Is the choice one of these?' },
  reads: { choice: 'word' },
  params: { among: 'texts' },
  test: ({ choice }, { among }) => (among.includes(choice) ? true : { wrong: 'choice', saw: choice }),
})
