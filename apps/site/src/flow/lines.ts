/** Text in lines of a width, measured by the kinds of its characters: a picture made at build has no browser to ask. */

/** Widths in ems, a little generous, since every machine has its own font. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\u9fff\uff00-\uffef“”]/u, 1],
  [/[ ilj.,:;'’|()[\]]/u, 0.34],
  [/[mwMW→↻✕↩]/u, 0.95],
  [/[A-Z]/u, 0.7],
]
const USUAL = 0.57

export function widthOf(text: string, size: number): number {
  const ems = [...text].map((sign) => widths.find(([kind]) => kind.test(sign))?.[1] ?? USUAL)
  return size * ems.reduce((sum, one) => sum + one, 0)
}

/** Between words and after a hyphen; between Chinese characters anywhere, but not before a mark that must not begin a line. */
const pieces = /[\u2e80-\u9fff][，。、；：）」”]*|[^\u2e80-\u9fff\s-]+(?:-|\s*)|[-\s]+/gu

export function linesOf(text: string, size: number, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(pieces) ?? []) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > most) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '')
}
