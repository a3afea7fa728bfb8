/** What a checked page comes to, in one word: never better than what was seen. */
import type { CheckedPage } from '@beian/footer-check'

export type Verdict = 'found' | 'fine' | 'nothing' | 'cannot-tell'

export function verdictOf({ findings, numbers }: CheckedPage): Verdict {
  if (findings.some(({ severity }) => severity !== 'cannot-tell')) return 'found'
  if (findings.length > 0) return 'cannot-tell'
  return numbers.length > 0 ? 'fine' : 'nothing'
}
