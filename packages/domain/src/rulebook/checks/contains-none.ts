/** A text must not contain certain words: names of services, addresses. */
import { check } from '../check.ts'

export const containsNone = check({
  id: 'contains-none',
  asks: { zh: '是否含有不允许的字词？', en: 'Does it contain a refused word?' },
  reads: { text: 'text' },
  params: { denied: 'texts' },
  test: ({ text }, { denied }) => {
    const found = denied.find((word) => text.includes(word))
    return found === undefined ? true : { wrong: 'text', saw: found }
  },
})
