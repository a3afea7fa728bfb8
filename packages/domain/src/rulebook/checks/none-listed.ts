/** A derived list of what went wrong must be empty: names used twice, persons entered twice. The first entry is shown. */
import { check } from '../check.ts'

export const noneListed = check({
  id: 'none-listed',
  asks: { zh: '是否一项也没有？', en: 'Is there none of them?' },
  reads: { entries: 'texts' },
  params: {},
  test: ({ entries: [first] }) => (first === undefined ? true : { wrong: 'entries', saw: first }),
})
