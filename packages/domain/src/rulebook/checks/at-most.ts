/** A count has an upper limit. */
import { check } from '../check.ts'

export const atMost = check({
  id: 'at-most',
  asks: { zh: '数量是否不超过上限？', en: 'Is the count within the limit?' },
  reads: { count: 'count' },
  params: { max: 'count' },
  test: ({ count }, { max }) => (count <= max ? true : { wrong: 'count', saw: String(count) }),
})
