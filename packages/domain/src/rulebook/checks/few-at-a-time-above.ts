/** Once there are more than so many on record, an order holds only few of them (Jiangxi). */
import { check } from '../check.ts'

export const fewAtATimeAbove = check({
  id: 'few-at-a-time-above',
  asks: { zh: '已备案较多时，本单数量是否不超过上限？', en: 'Is the order small enough, once many are on record?' },
  reads: { filed: 'count', inOrder: 'count' },
  params: { than: 'count', max: 'count' },
  test: ({ filed, inOrder }, { than, max }) =>
    filed > than && inOrder > max ? { wrong: 'inOrder', saw: String(inOrder) } : true,
})
