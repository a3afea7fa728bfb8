/** 没有链接 A filing number that is linked nowhere on the page. */
import { isRead, principalOf, type Read } from '../mentions.ts'
import { type Check, once, shown } from './check.ts'

/** A licence is shown without a link. */
const linkedKinds: ReadonlySet<string> = new Set(['filing-principal', 'filing-service', 'licence-service'])

export const notLinked: Check = {
  code: 'not-linked',
  find: (seen) => {
    const numbers = shown(seen).filter(({ kind }) => linkedKinds.has(kind))
    const linked = new Set(seen.mentions.filter(isRead).filter(isLinked).map(principalOf))
    return once(numbers)
      .filter((one) => !isLinked(one) && !linked.has(principalOf(one)))
      .map(({ offset, reading }) => ({
        offset,
        message: { zh: `${reading.canonical} 没有链接`, en: `${reading.canonical} is not linked` },
        fix: {
          zh: '把整个备案号链接到 https://beian.miit.gov.cn/',
          en: 'Link the whole number to https://beian.miit.gov.cn/',
        },
      }))
  },
}

function isLinked({ linked }: Read): boolean {
  return linked !== 'no'
}
