/** 文字页脚 The footer as lines of text, each with the address where its number is looked up. */
import type { Footer } from './footer.ts'
import { decorationsOf, piecesOf } from './pieces.ts'
import { oneLine } from './quoting.ts'

export function textOf(footer: Footer): string {
  const numbers = piecesOf(footer).map(({ text, link }) => (link ? `${oneLine(text)} ${link}` : oneLine(text)))
  return [...numbers, ...decorationsOf(footer)].join('\n')
}
