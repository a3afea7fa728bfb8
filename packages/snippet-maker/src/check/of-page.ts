/** Whether a finding speaks of the page as a whole, so that a place in it would mislead. */
import type { FindingCode, FooterFinding } from '@beian/footer-check'

const ofPage: readonly FindingCode[] = ['number-missing', 'cannot-tell']

export function isOfPage({ code, path }: FooterFinding): boolean {
  return path === '1:1' && ofPage.includes(code)
}
