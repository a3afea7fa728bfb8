/** All that reads numbers and writes code: the domain's part of the maker, which a page may fetch when it is first needed. */
import { filingNumber, provinceOfFiling } from '@beian/domain/numbers'
import type { ProvinceId } from '@beian/domain/vocabulary'

export {
  decorationsOf,
  footerFrom,
  footerStyle,
  forHost,
  piecesOf,
  readHost,
  renderSnippet,
} from '@beian/domain/snippets'
export { readField } from '../fields/read-field.ts'
export { needsStyle } from './needs-style.ts'

/** The province whose mark a filing number carries. */
export function provinceOf(typed: string): ProvinceId | null {
  const read = filingNumber.parse(typed)
  return read.ok ? provinceOfFiling(read) : null
}
