/** Breaks text into lines as Chinese is set: anywhere between characters, but no comma at a line's head and no word apart. */
import LineBreaker from 'linebreak'

export type Measure = (text: string) => number
export type SetLine = {
  readonly text: string
  readonly width: number /** The last of its paragraph is not stretched. */
  readonly last: boolean
}

type Wide = { readonly measure: Measure; readonly width: number /** Of the first line. */; readonly indent: number }

export function linesOf(text: string, wide: Wide): readonly SetLine[] {
  return text.split('\n').flatMap((paragraph) => setParagraph(paragraph, wide))
}

function setParagraph(text: string, { measure, width, indent }: Wide): readonly SetLine[] {
  const lines: string[] = []
  let line = ''
  const room = () => (lines.length === 0 ? width - indent : width)
  for (const part of partsOf(text)) {
    if (measure((line + part).trimEnd()) <= room()) {
      line += part
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const piece of measure(part.trimEnd()) > room() ? part : [part]) {
      if (measure(line + piece) > room()) {
        lines.push(line)
        line = ''
      }
      line += piece
    }
  }
  lines.push(line)
  return lines.map((one, place) => {
    const trimmed = one.trimEnd()
    return { text: trimmed, width: measure(trimmed), last: place === lines.length - 1 }
  })
}

function partsOf(text: string): readonly string[] {
  const breaker = new LineBreaker(text)
  const parts: string[] = []
  let from = 0
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    parts.push(text.slice(from, found.position))
    from = found.position
  }
  return parts
}
