/** Whether a word differs from one: a letter of authorisation is asked only where the person is not the legal representative. */
import { titlesOf } from '../../vocabulary/dictionaries/entry.ts'
import { positions } from '../../vocabulary/dictionaries/words.ts'
import { check } from '../check.ts'

export const isOtherThan = check({
  id: 'is-other-than',
  asks: { zh: '是否为其他身份？', en: 'Is it somebody else?' },
  reads: { position: 'word' },
  params: { than: { word: titlesOf(positions) } },
  test: ({ position }, { than }) => (position === than ? { wrong: 'position' } : true),
})
