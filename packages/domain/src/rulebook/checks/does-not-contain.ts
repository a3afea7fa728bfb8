/** One text does not contain another: a service's name does not hold the name of the individual who files it. */
import { check } from '../check.ts'

export const doesNotContain = check({
  id: 'does-not-contain',
  asks: { zh: '是否不含另一项的内容？', en: 'Is the one free of the other?' },
  reads: { text: 'text', other: 'text' },
  params: {},
  test: ({ text, other }) => (other.trim() !== '' && text.includes(other.trim()) ? { wrong: 'text' } : true),
})
