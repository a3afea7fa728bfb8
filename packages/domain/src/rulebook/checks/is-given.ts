/** At least one entry is given, and it is not blank: an emergency phone. */
import { check } from '../check.ts'

export const isGiven = check({
  id: 'is-given',
  asks: { zh: '是否已填写？', en: 'Is it given?' },
  reads: { entries: 'texts' },
  params: {},
  test: ({ entries }) => (entries.some((entry) => entry.trim() !== '') ? true : { wrong: 'entries' }),
})
