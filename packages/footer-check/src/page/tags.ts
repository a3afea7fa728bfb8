/** Tags as they stand, with expressions in their attributes: no tree is built, the builder keeps what is open. */

import { decodeReferences } from '@beian/domain/numbers'
import { readCode } from './code.ts'
import { type Attributes, valueOf, voidElements } from './elements.ts'
import type { Cursor } from './markup.ts'

const start = /<([A-Za-z][\w.:-]*)/y
const end = /<\/([A-Za-z][\w.:-]*)?[^<>]{0,200}>/y
const fragment = /<>/y
const gap = /[\s/]*/y
const name = /[^\s=<>/"'{}]+|\{\.\.\.[^{}]{0,200}\}/y
/** Attributes that put a value between the tags. */
const content = 'v-text v-html x-text x-html th:text th:utext ng-bind ng-bind-html [innerText] [innerHTML]'.split(' ')
const capital = /^[A-Z]|[.]/

export function readTag(cursor: Cursor, told: () => void): boolean {
  if (cursor.source[cursor.index + 1] === '/') return readEnd(cursor, told)
  const opened = cursor.match(start)
  if (!opened) return readFragment(cursor, told)
  const from = cursor.offset
  const before = cursor.index
  const attributes: Attribute[] = []
  cursor.index += opened[0].length
  const closes = readAttributes(cursor, attributes)
  if (closes === null) {
    cursor.index = before
    return false
  }
  told()
  open(cursor, { raw: opened[1] as string, attributes, from, closes })
  return true
}

function readFragment(cursor: Cursor, told: () => void): boolean {
  const found = cursor.dialect === 'jsx' ? cursor.match(fragment) : null
  if (!found) return false
  told()
  cursor.depth += 1
  cursor.index += 2
  return true
}

type Attribute = Attributes[number]
type Opened = { readonly raw: string; readonly attributes: Attributes; readonly from: number; readonly closes: boolean }

function open(cursor: Cursor, { raw, attributes, from, closes }: Opened): void {
  const { builder } = cursor
  const tag = raw.toLowerCase()
  if (capital.test(raw)) builder.unknown()
  builder.element(tag, attributes, from)
  if (attributes.length > 0)
    for (const key of content) {
      const value = valueOf(attributes, key)
      if (value !== undefined) builder.hole(value, from)
    }
  if (closes) builder.close(tag)
  else if (tag === 'script' || tag === 'style') readRaw(cursor, tag)
  else if (!voidElements.has(tag)) cursor.depth += 1
}

function readRaw(cursor: Cursor, tag: string): void {
  const { source, index, builder, at } = cursor
  const found = cursor.find(`</${tag}`, index)
  const to = found === -1 ? cursor.to : found
  if (tag === 'script') readCode({ source, from: index, to, at, where: 'script' }, builder)
  cursor.index = to
  cursor.depth += 1
}

function readEnd(cursor: Cursor, told: () => void): boolean {
  const found = cursor.match(end)
  if (!found) return false
  told()
  if (found[1] !== undefined) cursor.builder.close(found[1].toLowerCase())
  cursor.depth -= 1
  cursor.index += found[0].length
  return true
}

/** Whether the tag closes itself; null where it has no end and is only text. */
function readAttributes(cursor: Cursor, attributes: Attribute[]): boolean | null {
  const { source } = cursor
  for (;;) {
    cursor.index += (cursor.match(gap) as RegExpExecArray | null)?.[0].length ?? 0
    const sign = source[cursor.index]
    if (sign === undefined || cursor.index >= cursor.to) return null
    if (sign === '>') {
      cursor.index += 1
      return source[cursor.index - 2] === '/'
    }
    const skipped = skipExpression(cursor)
    if (skipped === null) return null
    if (skipped) continue
    const named = cursor.match(name)
    if (!named) {
      if (sign === '<') return null
      cursor.index += 1
      continue
    }
    cursor.index += named[0].length
    const value = readValue(cursor)
    if (value === null) return null
    const key = named[0].startsWith(':') || named[0].startsWith('[') ? named[0] : named[0].toLowerCase()
    attributes.push({ name: key, value })
  }
}

const expressions = [
  ['<?', '?>'],
  ['<%', '%>'],
  ['{{', '}}'],
  ['{%', '%}'],
] as const

/** Steps over an expression between or inside attributes: true where one stood here, null where it has no end. */
function skipExpression(cursor: Cursor): boolean | null {
  for (const [opening, closing] of expressions) {
    if (!cursor.source.startsWith(opening, cursor.index)) continue
    const found = cursor.find(closing, cursor.index + 2)
    if (found === -1) return null
    cursor.builder.unknown()
    cursor.index = found + closing.length
    return true
  }
  return false
}

const equals = /\s*=\s*/y
const bare = /[^\s>"'`]*/y

function readValue(cursor: Cursor): string | null {
  const sign = cursor.match(equals)
  if (!sign) return ''
  cursor.index += sign[0].length
  const quote = cursor.source[cursor.index]
  if (quote === '"' || quote === "'") return readQuoted(cursor, quote)
  if (quote === '{' && cursor.source[cursor.index + 1] !== '{' && cursor.source[cursor.index + 1] !== '%')
    return readBraced(cursor)
  const from = cursor.index
  const skipped = skipExpression(cursor)
  if (skipped === null) return null
  if (!skipped) cursor.index += cursor.match(bare)?.[0].length ?? 0
  return decodeReferences(cursor.source.slice(from, cursor.index))
}

/** Up to the quote that is no part of an expression. */
function readQuoted(cursor: Cursor, quote: '"' | "'"): string | null {
  const from = cursor.index + 1
  cursor.index = from
  const stop = quote === '"' ? /["<{]/g : /['<{]/g
  for (;;) {
    stop.lastIndex = cursor.index
    const found = stop.exec(cursor.source)
    if (!found || found.index >= cursor.to) return null
    cursor.index = found.index
    if (found[0] === quote) break
    if (skipExpression(cursor) !== true) cursor.index += 1
  }
  cursor.index += 1
  return decodeReferences(cursor.source.slice(from, cursor.index - 1))
}

/** Of an expression in an attribute: one without an end must not cost the rest of the page each time. */
const LONGEST = 1000

/** `{…}` of JSX, balanced; a lone string in it is the value itself. */
function readBraced(cursor: Cursor): string | null {
  const from = cursor.index
  let depth = 0
  const sign = /["'`{}]/g
  for (sign.lastIndex = from; ; ) {
    const found = sign.exec(cursor.source)
    if (!found || found.index >= cursor.to || found.index > from + LONGEST) return null
    if (found[0] === '{') depth += 1
    else if (found[0] === '}') depth -= 1
    else sign.lastIndex = afterString(cursor, found.index, found[0])
    if (depth === 0) break
  }
  cursor.index = sign.lastIndex
  const inside = cursor.source.slice(from + 1, cursor.index - 1).trim()
  const lone = /^(["'`])([^"'`$\\]*)\1$/.exec(inside)
  if (lone) return lone[2] as string
  cursor.builder.unknown()
  return `{${inside}}`
}

function afterString(cursor: Cursor, from: number, quote: string): number {
  const found = cursor.find(quote, from + 1)
  return found === -1 ? from + 1 : found + 1
}
