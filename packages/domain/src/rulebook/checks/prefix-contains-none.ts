/** The prefix of a domain name (what stands before its first dot) must not contain certain words. */
import { check } from '../check.ts'

export const prefixContainsNone = check({
  id: 'prefix-contains-none',
  asks: { zh: '域名前缀是否含有不允许的字词？', en: 'Does the prefix of the domain name contain a refused word?' },
  reads: { name: 'text' },
  params: { denied: 'texts' },
  test: ({ name }, { denied }) => {
    const [prefix = ''] = name.toLowerCase().split('.')
    const found = denied.find((word) => prefix.includes(word))
    return found === undefined ? true : { wrong: 'name', saw: found }
  },
})
