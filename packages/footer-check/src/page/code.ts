/** Code as it stands: its comments, and its strings joined as the code joins them. Nothing is run. */
import type { PageBuilder } from './builder.ts'
import { decodeLiteral, Literals } from './literals.ts'
import { readMarkup } from './markup.ts'
import { HOLE } from './page.ts'

export type Stretch = {
  readonly source: string
  readonly from: number
  readonly to: number
  /** What is added to a place in `source` to find it in the page. */
  readonly at: number
  /** `script` for what a browser runs, `text` for what writes pages. */
  readonly where: 'script' | 'text'
  /** PHP and its kin: strings are joined with a full stop, comments may begin with #. */
  readonly dots?: boolean
  /** Strings stand for text that the server writes. */
  readonly jsx?: boolean
}

const worthReading = /[备備证證]|ICP|beian|\\u(?:5907|8bc1)|[AB][12]-/i
const worthParsing = /[备備证證]|ICP|beian|\{\{/i
const next = /["'`/#<]/g
const beforeExpression = /(?:^|[(,=:[!&|?{};+\n>]|\breturn|\bdefault)\s*$/

export function readCode(stretch: Stretch, builder: PageBuilder): void {
  const { from, to } = stretch
  // Cut off at its end: what is searched for in vain would be searched for in the rest of the page, from each of its stretches.
  const source = stretch.source.slice(0, to)
  if (!worthReading.test(source.slice(from))) return
  const code = { ...stretch, source, literals: new Literals({ ...stretch, source }), gone: new Set<string>() }
  let index = from
  while (index < to) {
    next.lastIndex = index
    const found = next.exec(source)
    if (!found) return
    index = step(found[0], { ...code, from: found.index }, builder)
  }
}

type Reading = Stretch & { readonly literals: Literals; readonly gone: Set<string> }

/** Reads what begins here and answers where to go on. */
function step(sign: string, code: Reading, builder: PageBuilder): number {
  const { source, from, to } = code
  if (sign === '#') return code.dots ? comment(code, builder, '\n') : from + 1
  if (sign === '<') return code.jsx ? markup(code, builder) : from + 1
  if (sign === '/') {
    if (source.startsWith('/*', from)) return comment(code, builder, '*/')
    if (source.startsWith('//', from) && source[from - 1] !== ':') return comment(code, builder, '\n')
    return isExpressionPlace(source, from) ? afterPattern(source, from) : from + 1
  }
  return Math.min(to, strings(code, builder))
}

function isExpressionPlace(source: string, at: number): boolean {
  return beforeExpression.test(source.slice(Math.max(0, at - 20), at))
}

/** A regular expression's quotes are no strings. */
const pattern = /\/(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.){0,200}\]){1,500}\//y

function afterPattern(source: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(source) ? pattern.lastIndex : from + 1
}

function comment({ source, from, to, at }: Stretch, builder: PageBuilder, end: string): number {
  const found = source.indexOf(end, from)
  const stop = found === -1 || found > to ? to : found
  builder.aside('comment', source.slice(from, stop), from + at)
  return stop + (end === '\n' ? 0 : end.length)
}

const tagStart = /<(?:[A-Za-z][\w.:-]*(?=[\s/>])|>)/y

function markup(code: Reading, builder: PageBuilder): number {
  tagStart.lastIndex = code.from
  if (!tagStart.test(code.source) || !isExpressionPlace(code.source, code.from)) return code.from + 1
  return readMarkup({ ...code, balanced: true, dialect: 'jsx' }, builder)
}

const joinPlus = /\s*\+\s*(?:([A-Za-z_$][\w$.[\]()?]{0,80})\s*(?:\+\s*(?=["'`])|(?=[\s;,)}]|$)))?/y
const joinDot = /\s*\.\s*(?:([A-Za-z_$][\w$[\]()>:'-]{0,80}?)\s*(?:\.\s*(?=["'])|(?=[\s;,)}?]|$)))?/y

/** One or more strings that are joined; what stands between them becomes an expression. */
function strings({ source, from, at, dots, where, literals }: Reading, builder: PageBuilder): number {
  const join = dots ? joinDot : joinPlus
  let [index, text] = [from, '']
  for (;;) {
    const end = literals.endOf(index)
    if (end === -1) return index === from ? from + 1 : finish(text, { builder, where, at: from + at, end: index })
    text += decodeLiteral(source.slice(index + 1, end), source[index] === '`')
    index = end + 1
    join.lastIndex = index
    const joined = join.exec(source)
    if (!joined) break
    if (joined[1] !== undefined) text += `{{ ${joined[1]} }}`
    if (!(source[join.lastIndex] ?? '').match(/["'`]/)) break
    index = join.lastIndex
  }
  return finish(text, { builder, where, at: from + at, end: index })
}

type Finish = {
  readonly builder: PageBuilder
  readonly where: 'script' | 'text'
  readonly at: number
  readonly end: number
}

function finish(text: string, { builder, where, at, end }: Finish): number {
  if (worthParsing.test(text)) {
    if (/<[a-z]/i.test(text))
      builder.within(where, () =>
        readMarkup({ source: text, from: 0, to: text.length, at, dialect: 'string' }, builder),
      )
    else builder.bareAside(where, text.replace(/\{\{[^{}]*\}\}/g, HOLE), at)
  }
  return end
}
