/** A remark must say something: so many characters at least. */
import { check } from '../check.ts'

export const longEnough = check({
  id: 'long-enough',
  asks: { zh: '字数是否足够？', en: 'Is it long enough?' },
  reads: { text: 'long-text' },
  params: { chars: 'count' },
  test: ({ text }, { chars }) =>
    [...text.trim()].length >= chars ? true : { wrong: 'text', saw: String([...text.trim()].length) },
})
