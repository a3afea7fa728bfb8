/** Who may hold the domain name. */
import { holders } from '../../vocabulary/dictionaries/words.ts'
import { check } from '../check.ts'

const options = Object.fromEntries(Object.entries(holders).map(([id, { title }]) => [id, title])) as {
  readonly [H in keyof typeof holders]: (typeof holders)[H]['title']
}

export const holderIsAllowed = check({
  id: 'holder-is-allowed',
  asks: { zh: '域名持有者是否符合要求？', en: 'May this party hold the domain name?' },
  reads: { holder: 'word' },
  params: { holders: { words: options } },
  test: ({ holder }, { holders: allowed }) =>
    (allowed as readonly string[]).includes(holder) ? true : { wrong: 'holder', saw: holder },
})
