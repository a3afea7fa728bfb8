/**
 * A name that comes from the principal's (two characters in a row that both have) needs no explanation; any other name
 * is explained in the remark. "Company" and the like are in every name and do not count.
 */
import { check } from '../check.ts'

const everywhere = /有限|责任|股份|公司|集团|科技|技术|中心|网站|官网|平台/gu

export const namedAfterOrExplained = check({
  id: 'named-after-or-explained',
  asks: { zh: '名称与主体有关，或备注已说明？', en: 'Is it named after the principal, or explained?' },
  reads: { name: 'text', principal: 'text', explained: 'yes-no' },
  params: {},
  test: ({ name, principal, explained }) =>
    explained || pairs(name).some((pair) => pairs(principal).includes(pair)) ? true : { wrong: 'name', saw: name },
})

function pairs(name: string): readonly string[] {
  const parts = name.normalize('NFKC').toLowerCase().replace(everywhere, ' ').split(/\s+/)
  return parts.flatMap((part) => [...part].slice(1).map((sign, i) => [...part][i] + sign))
}
