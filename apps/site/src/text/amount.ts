/** What a fee comes to, in words and figures. */
import type { Fee } from '@beian/domain/rulebook'
import type { Language } from '@beian/domain/vocabulary'
import { textIn } from './index.ts'

const said = (amount: number) => amount.toLocaleString('en')

export function amountIn(lang: Language, { amount, currency }: Fee): string {
  const text = textIn(lang)
  if (amount === null) return text.fee.none
  if (amount.to === 0) return text.fee.free
  const figure = text.fee.amount(amount.from === undefined ? undefined : said(amount.from), said(amount.to))
  return currency === null ? text.law.at(figure, text.fee.noCurrency) : text.fee.yuan(figure)
}
