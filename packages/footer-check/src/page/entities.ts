/** Character references in templates, which no HTML parser reads: all numeric ones, and the named ones that occur in footers. */

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  hyphen: '\u2010',
  dash: '\u2010',
  ndash: '\u2013',
  mdash: '\u2014',
  minus: '\u2212',
  middot: '·',
  bull: '•',
  copy: '©',
  colon: ':',
  num: '#',
}
const reference = /&(?:#[xX](?<hex>[\da-fA-F]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]{2,8}));?/g

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (whole, ...rest) => {
    const { hex, decimal, name } = rest.at(-1) as Readonly<Record<string, string | undefined>>
    if (name !== undefined) return named[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
  })
}
