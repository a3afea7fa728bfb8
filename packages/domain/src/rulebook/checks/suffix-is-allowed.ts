/** Endings of a domain name that a province does not take. */
import { check } from '../check.ts'

export const suffixIsAllowed = check({
  id: 'suffix-is-allowed',
  asks: { zh: '域名后缀是否可用？', en: 'Is the ending of the domain name taken here?' },
  reads: { name: 'text' },
  params: { denied: 'texts' },
  test: ({ name }, { denied }) => {
    const found = denied.find((suffix) => name.toLowerCase().endsWith(`.${suffix}`))
    return found === undefined ? true : { wrong: 'name', saw: `.${found}` }
  },
})
