/** How many levels a domain name may have: an App files the level it uses, up to the fourth. */
import { check } from '../check.ts'

export const levelsAtMost = check({
  id: 'levels-at-most',
  asks: { zh: '域名是否不超过若干级？', en: 'Does the domain name have no more than so many levels?' },
  reads: { name: 'text' },
  params: { levels: 'count' },
  test: ({ name }, { levels }) =>
    name.trim().replace(/\.$/, '').split('.').length <= levels ? true : { wrong: 'name', saw: name },
})
