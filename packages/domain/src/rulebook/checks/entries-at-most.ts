/** A list has no more entries than a form takes. */
import { check } from '../check.ts'

export const entriesAtMost = check({
  id: 'entries-at-most',
  asks: { zh: '项数是否不超过上限？', en: 'Are there no more entries than allowed?' },
  reads: { entries: 'texts' },
  params: { max: 'count' },
  test: ({ entries }, { max }) => (entries.length <= max ? true : { wrong: 'entries', saw: String(entries.length) }),
})
