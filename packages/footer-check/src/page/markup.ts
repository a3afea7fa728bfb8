/**
 * Markup as it stands, whatever puts it out: PHP, JSP, Vue, JSX, Hugo, Liquid, ThinkPHP, Markdown, a string of a script. One pass,
 * no tree, no recursion: tags, comments and expressions are recognised where they stand, all else is text.
 */

import { decodeReferences } from '@beian/domain/numbers'
import type { PageBuilder } from './builder.ts'
import { readExpression } from './expressions.ts'
import { readMarkdown } from './markdown.ts'
import { readTag } from './tags.ts'

export type Dialect = 'template' | 'jsx' | 'markdown' | 'string'

export type Markup = {
  readonly source: string
  readonly from: number
  readonly to: number
  readonly at: number
  readonly dialect: Dialect
  /** Stops behind the element that begins here. */
  readonly balanced?: boolean
  /** Terminators of which the source has none left, where several readings share one source. */
  readonly gone?: Set<string>
}

/** Where a reading stands, and what it has learnt on the way. */
export class Cursor {
  readonly source: string
  readonly to: number
  readonly at: number
  readonly dialect: Dialect
  readonly builder: PageBuilder
  index: number
  /** Open elements of a balanced reading. */
  depth = 0
  /** Where the stars stand that end an emphasis of Markdown, and how many. */
  readonly starsAt = new Map<number, number>()
  /** Terminators of which none is left: looking again for each opening would cost the square of the length. */
  private readonly gone: Set<string>

  constructor({ source, from, to, at, dialect, gone }: Markup, builder: PageBuilder) {
    this.source = source
    this.index = from
    this.to = to
    this.at = at
    this.dialect = dialect
    this.builder = builder
    this.gone = gone ?? new Set()
  }

  /** The place of the next `end` at or after `from`, or -1. */
  find(end: string, from: number): number {
    if (this.gone.has(end)) return -1
    const found = this.source.indexOf(end, from)
    if (found !== -1 && found + end.length <= this.to) return found
    this.gone.add(end)
    return -1
  }

  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.index
    const found = pattern.exec(this.source)
    return found && pattern.lastIndex <= this.to ? found : null
  }

  get offset(): number {
    return this.index + this.at
  }
}

const special = { template: /[<{$\n]/g, jsx: /[<{\n]/g, string: /[<{\n]/g, markdown: /[<{\n[!*\\]/g } as const

/** Answers where it stopped. */
export function readMarkup(markup: Markup, builder: PageBuilder): number {
  const cursor = new Cursor(markup, builder)
  let from = cursor.index
  const pattern = special[markup.dialect]
  while (cursor.index < cursor.to) {
    pattern.lastIndex = cursor.index
    const found = pattern.exec(cursor.source)
    cursor.index = found ? Math.min(found.index, cursor.to) : cursor.to
    if (cursor.index === cursor.to) break
    const before = cursor.index
    const told = () => text(cursor, from, before)
    if (readOne(cursor, told)) {
      from = cursor.index
      if (markup.balanced && cursor.depth <= 0) return cursor.index
    } else cursor.index = before + 1
  }
  text(cursor, from, cursor.to)
  return cursor.to
}

/** Reads what begins at the cursor, once the text before it is told; false where it is only text. */
function readOne(cursor: Cursor, told: () => void): boolean {
  const sign = cursor.source[cursor.index]
  if (sign === '\n') return cursor.dialect === 'markdown' && paragraph(cursor, told)
  if (sign === '<') return readExpression(cursor, told) || readTag(cursor, told)
  if (sign === '{' || sign === '$') return readExpression(cursor, told)
  return readMarkdown(cursor, told)
}

const blank = /\n[ \t]*\r?\n|\n(?=[ \t]*(?:[#>*+-]|\d+\.)\s)/y

function paragraph(cursor: Cursor, told: () => void): boolean {
  const found = cursor.match(blank)
  if (!found) return false
  told()
  cursor.builder.flush()
  cursor.index += found[0].length
  return true
}

function text({ source, at, builder }: Cursor, from: number, to: number): void {
  if (to > from) builder.text(decodeReferences(source.slice(from, to)), from + at)
}
