/** Whether a word differs from one: a letter of authorisation is asked only where the person is not the legal representative. */
import { positions } from '../../vocabulary/dictionaries/words.ts'
import { check } from '../check.ts'

const options = Object.fromEntries(Object.entries(positions).map(([id, { title }]) => [id, title])) as {
  readonly [P in keyof typeof positions]: (typeof positions)[P]['title']
}

export const isOtherThan = check({
  id: 'is-other-than',
  asks: { zh: '是否为其他身份？', en: 'Is it somebody else?' },
  reads: { position: 'word' },
  params: { than: { word: options } },
  test: ({ position }, { than }) => (position === than ? { wrong: 'position' } : true),
})
