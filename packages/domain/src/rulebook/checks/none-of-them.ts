/** None of certain words may be among the choices: roles that one person may not hold together. */
import { check } from '../check.ts'

export const noneOfThem = check({
  id: 'none-of-them',
  asks: { zh: '是否不含其中任何一项？', en: 'Is none of them among the choices?' },
  reads: { chosen: 'words' },
  params: { among: 'texts' },
  test: ({ chosen }, { among }) => (chosen.some((word) => among.includes(word)) ? { wrong: 'chosen' } : true),
})
