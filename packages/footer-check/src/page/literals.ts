/** Where a string of code ends, and what it says. */

const stops = { '"': /["\\\n]/g, "'": /['\\\n]/g, '`': /[`\\]/g } as const
/** Strings of PHP may hold line breaks. */
const longStops = { ...stops, '"': /["\\]/g, "'": /['\\]/g } as const

export type Quote = keyof typeof stops

/** Finds ends of strings, and remembers where a quote has none: looking again at each would cost the square of the length. */
export class Literals {
  private readonly shapes: typeof stops
  private readonly source: string
  private readonly to: number
  private readonly endless: Record<Quote, number> = { '"': -1, "'": -1, '`': -1 }

  constructor({ source, to, dots }: { readonly source: string; readonly to: number; readonly dots?: boolean }) {
    this.source = source
    this.to = to
    this.shapes = dots ? longStops : stops
  }

  /** The place of the closing quote, or -1. */
  endOf(from: number): number {
    const quote = this.source[from] as Quote
    if (from < this.endless[quote]) return -1
    const shape = this.shapes[quote]
    shape.lastIndex = from + 1
    for (
      let found = shape.exec(this.source);
      found !== null && found.index < this.to;
      found = shape.exec(this.source)
    ) {
      if (found[0] === quote) return found.index
      if (found[0] === '\n') {
        this.endless[quote] = found.index
        return -1
      }
      shape.lastIndex = found.index + 2
    }
    this.endless[quote] = this.to
    return -1
  }
}

const escape = /\\(?:u\{(?<long>[\da-fA-F]{1,6})\}|u(?<short>[\da-fA-F]{4})|x(?<byte>[\da-fA-F]{2})|(?<other>[^]))/g
const plain: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\n': '' }

/** A template's `${…}` becomes a moustache. */
export function decodeLiteral(text: string, template: boolean): string {
  const shown = template ? text.replace(/\$\{([^{}]{0,200})\}/g, '{{ $1 }}') : text
  if (!shown.includes('\\')) return shown
  return shown.replace(escape, (_, ...rest) => {
    const { long, short, byte, other } = rest.at(-1) as Readonly<Record<string, string | undefined>>
    if (other !== undefined) return plain[other] ?? other
    const code = Number.parseInt((long ?? short ?? byte) as string, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
  })
}
