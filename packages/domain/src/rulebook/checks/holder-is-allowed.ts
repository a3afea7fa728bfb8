/** Who may hold the domain name. */
import { titlesOf } from '../../vocabulary/dictionaries/entry.ts'
import { holders } from '../../vocabulary/dictionaries/words.ts'
import { check } from '../check.ts'

export const holderIsAllowed = check({
  id: 'holder-is-allowed',
  asks: { zh: '域名持有者是否符合要求？', en: 'May this party hold the domain name?' },
  reads: { holder: 'word' },
  params: { holders: { words: titlesOf(holders) } },
  test: ({ holder }, { holders: allowed }) =>
    (allowed as readonly string[]).includes(holder) ? true : { wrong: 'holder', saw: holder },
})
