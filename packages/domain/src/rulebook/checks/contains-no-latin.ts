/** A name must hold no Latin letter (Chongqing). */
import { check } from '../check.ts'

export const containsNoLatin = check({
  id: 'contains-no-latin',
  asks: { zh: '是否不含英文字母？', en: 'Is it free of Latin letters?' },
  reads: { name: 'text' },
  params: {},
  test: ({ name }) => (/\p{Script=Latin}/u.test(name) ? { wrong: 'name', saw: name } : true),
})
