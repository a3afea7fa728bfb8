/** Links, images, emphasis and escapes of Markdown. Facts: CommonMark's inline links; reference links are rare in footers and stay text. */
import type { Cursor } from './markup.ts'

const image = String.raw`!\[[^\]\n]{0,200}\]\([^()\s]{0,500}(?:\s+"[^"\n]{0,200}")?\)`
const link = new RegExp(
  String.raw`\[((?:${image}|[^[\]\\\n]|\\.|\n(?!\s*\n)){0,500})\]\(\s*<?((?:\{\{[^{}\n]{0,100}\}\}|[^()\s<>]|\([^()\s]{0,200}\)){0,1000})>?(?:\s+["'][^"'\n]{0,200}["'])?\s*\)`,
  'y',
)
const lone = new RegExp(image, 'y')
const parts = new RegExp(String.raw`!\[([^\]\n]{0,200})\]\(([^()\s]{0,500})[^)]{0,210}\)`, 'g')
/** Stars around words, without a blank inside: `**网备**`. A row of stars with nothing to close it stays text: `京ICP备****号`. */
const emphasis = /(\*{1,3})(?=[^\s*])((?:[^*\n\\]|\\.|\n(?!\s*\n)){0,499}(?:[^*\s\\]|\\\S))\1(?!\*)/y
const escaped = /\\([!-/:-@[-`{-~])/y

export function readMarkdown(cursor: Cursor, told: () => void): boolean {
  const { builder } = cursor
  const sign = cursor.source[cursor.index]
  if (sign === '*') return readEmphasis(cursor, told)
  const found = cursor.match(sign === '[' ? link : sign === '!' ? lone : escaped)
  if (!found) return false
  told()
  if (sign === '\\') builder.text(found[1] as string, cursor.offset)
  else if (sign === '!') readImages(cursor, found[0], 0)
  else {
    builder.element('a', [{ name: 'href', value: found[2] as string }], cursor.offset)
    readImages(cursor, found[1] as string, 1)
    builder.close('a')
  }
  cursor.index += found[0].length
  return true
}

function readEmphasis(cursor: Cursor, told: () => void): boolean {
  const { builder, index, starsAt } = cursor
  const closing = starsAt.get(index)
  const opening = closing === undefined && cursor.source[index - 1] !== '*' ? cursor.match(emphasis) : null
  if (closing === undefined && !opening) return false
  told()
  if (closing !== undefined) builder.close('em')
  else builder.element('em', [], cursor.offset)
  const [whole = '', stars = ''] = opening ?? []
  if (opening) starsAt.set(index + whole.length - stars.length, stars.length)
  cursor.index += closing ?? stars.length
  return true
}

function readImages({ builder, offset }: Cursor, text: string, shift: number): void {
  let from = 0
  const tell = (to: number) =>
    builder.textWithHoles(text.slice(from, to).replace(/\\([!-/:-@[-`{-~])/g, '$1'), offset + shift + from)
  for (const found of text.matchAll(parts)) {
    tell(found.index)
    builder.element('img', [{ name: 'src', value: found[2] as string }], offset + shift + found.index)
    from = found.index + found[0].length
  }
  tell(text.length)
}
