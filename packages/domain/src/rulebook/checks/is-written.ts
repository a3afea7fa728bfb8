/** A remark is written at all. */
import { check } from '../check.ts'

export const isWritten = check({
  id: 'is-written',
  asks: { zh: '是否已写？', en: 'Is anything written?' },
  reads: { text: 'long-text' },
  params: {},
  test: ({ text }) => (text.trim() === '' ? { wrong: 'text' } : true),
})
