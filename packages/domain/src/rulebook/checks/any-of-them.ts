/** Whether any of certain words is ticked: papers asked only for such content. */
import { check } from '../check.ts'

export const anyOfThem = check({
  id: 'any-of-them',
  asks: { zh: '是否包含其中之一？', en: 'Is one of them among the choices?' },
  reads: { chosen: 'words' },
  params: { among: 'texts' },
  test: ({ chosen }, { among }) => (chosen.some((word) => among.includes(word)) ? true : { wrong: 'chosen' }),
})
