/** Endings that public bodies must use (.gov.cn and .政务; .cn and .公益). */
import { check } from '../check.ts'

export const suffixIsOneOf = check({
  id: 'suffix-is-one-of',
  asks: { zh: '域名后缀是否为规定的后缀？', en: 'Does the domain name end as prescribed?' },
  reads: { name: 'text' },
  params: { suffixes: 'texts' },
  test: ({ name }, { suffixes }) =>
    suffixes.some((suffix) => name.toLowerCase().endsWith(`.${suffix}`)) ? true : { wrong: 'name', saw: name },
})
