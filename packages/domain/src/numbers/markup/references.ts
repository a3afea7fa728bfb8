/** 字符引用 Character references where no HTML parser reads: all numeric ones, and the named ones that occur in footers. */

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
const reference = /&(?:#(?:[xX][\da-fA-F]{1,6}|\d{1,7})|[a-z]{2,8});?/g

export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(reference, decodeReference) : text
}

/** The character of one reference: `&#22791;`, `&nbsp;`; a name that is not known stays as it is. */
export function decodeReference(written: string): string {
  const inner = written.replace(/^&|;$/g, '')
  if (!inner.startsWith('#')) return named[inner] ?? written
  const code = Number(inner.replace(/^#[xX]/, '0x').replace('#', ''))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}
