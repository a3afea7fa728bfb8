/** 编号互相矛盾 Two filing numbers of different principals, or two police numbers, on one page. */
import type { FilingNumber } from '@beian/domain/numbers'
import { principalOf, type Read } from '../mentions.ts'
import { type Check, type Said, shown } from './check.ts'

export const numbersDisagree: Check = {
  code: 'numbers-disagree',
  find: (seen) => {
    const numbers = shown(seen)
    const police = numbers.filter(({ kind }) => kind === 'public-security')
    const groups = [
      differing(
        numbers.filter((one) => basisOf(one) === 'filing'),
        principalOf,
      ),
      differing(
        numbers.filter((one) => one.kind === 'licence-service'),
        principalOf,
      ),
      differing(police, ({ reading }) => reading.canonical),
    ]
    return groups.flat()
  },
}

function basisOf({ reading }: Read): string | null {
  return reading.kind === 'filing-number' ? (reading as FilingNumber).parts.principal.basis : null
}

/** Each further number that is not that of the first. */
function differing(numbers: readonly Read[], keyOf: (one: Read) => string | null): readonly Said[] {
  const first = numbers[0]
  const other = first && numbers.find((one) => keyOf(one) !== keyOf(first))
  if (!first || !other) return []
  const [one, two] = [first.reading.canonical, other.reading.canonical]
  return [
    {
      offset: other.offset,
      ofPage: true,
      message: {
        zh: `同一页上有两个互相矛盾的编号：${one} 与 ${two}`,
        en: `Two numbers on the page contradict each other: ${one} and ${two}`,
      },
      fix: {
        zh: '核对后只保留本网站主体的编号，最好由同一处设置生成',
        en: 'Keep only the number of this website’s own principal, best from one single setting',
      },
    },
  ]
}
