/** A text has a shortest and a longest length, in characters: the remark on a mini-program. */
import { check } from '../check.ts'

export const lengthWithin = check({
  id: 'length-within',
  asks: { zh: '字数是否在范围内？', en: 'Is its length within the limits?' },
  reads: { text: 'long-text' },
  params: { min: 'count', max: 'count' },
  test: ({ text }, { min, max }) => {
    const length = [...text.trim()].length
    return length >= min && length <= max ? true : { wrong: 'text', saw: String(length) }
  },
})
