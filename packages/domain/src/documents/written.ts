/** 成文 A document as it reads for a case: its sentences filled, its blanks in their places and listed. */
import { subjectsOf } from '../reading/view.ts'
import type { Block, Wording } from '../rulebook/documents/index.ts'
import type { Subject } from '../vocabulary/noun.ts'
import type { Text } from '../vocabulary/text.ts'
import { type Blank, type Filler, fillerOf, type Given } from './values.ts'

/** Filled text, or a blank; side by side they are the sentence. */
export type Piece = { readonly text: string } | { readonly blank: Blank }

type Line = { readonly pieces: readonly Piece[]; readonly gloss: string }

export type WrittenBlock =
  | ({ readonly is: 'heading' | 'paragraph' | 'address' } & Line)
  | { readonly is: 'items' | 'signature'; readonly lines: readonly Line[] }
  | { readonly is: 'table'; readonly rows: readonly { readonly label: Text; readonly value: Line }[] }

export type Written = {
  readonly title: Text
  readonly blocks: readonly WrittenBlock[]
  readonly missing: readonly Blank[]
}

/** What stands where somebody will write by hand. */
export const blankLine = '____________'

export function written(given: Given, wording: Wording): Written {
  const fill = fillerOf(given)
  const blocks = wording.blocks.flatMap((block) => write({ given, fill }, block, given.subject))
  return { title: wording.title ?? given.kind.title, blocks, missing: missingIn(blocks) }
}

type Writing = { readonly given: Given; readonly fill: Filler }

function write(writing: Writing, block: Block, subject: Subject): readonly WrittenBlock[] {
  const line = (text: Text) => lineOf(writing.fill, text, subject)
  switch (block.is) {
    case 'each':
      return subjectsOf(writing.given.view, block.noun).flatMap((one) =>
        block.blocks.flatMap((inner) => write(writing, inner, one)),
      )
    case 'items':
      return [{ is: 'items', lines: block.items.map(line) }]
    case 'signature':
      return [{ is: 'signature', lines: block.lines.map(line) }]
    case 'table':
      return [{ is: 'table', rows: block.rows.map(([label, value]) => ({ label, value: line(value) })) }]
    default:
      return [{ is: block.is, ...line(block.text) }]
  }
}

function lineOf(fill: Filler, { zh, en }: Text, subject: Subject): Line {
  const pieces = piecesOf(fill, zh, subject)
  const gloss = piecesOf(fill, en, subject).map((piece) => ('text' in piece ? piece.text : blankLine))
  return { pieces, gloss: gloss.join('') }
}

function piecesOf(fill: Filler, sentence: string, subject: Subject): readonly Piece[] {
  return sentence.split(/(\{[^{}]+\})/).flatMap((part): readonly Piece[] => {
    if (part === '') return []
    const name = /^\{([^{}]+)\}$/.exec(part)?.[1]
    if (name === undefined) return [{ text: part }]
    const filling = fill(name, subject)
    if (filling === undefined) throw new Error(`a wording asks for ${name}, which nobody knows`)
    return [filling]
  })
}

function linesOf(block: WrittenBlock): readonly Line[] {
  if (block.is === 'table') return block.rows.map(({ value }) => value)
  return 'lines' in block ? block.lines : [block]
}

/** Each once, in the order in which a reader meets them. */
function missingIn(blocks: readonly WrittenBlock[]): readonly Blank[] {
  const blanks = blocks
    .flatMap(linesOf)
    .flatMap(({ pieces }) => pieces.flatMap((piece) => ('blank' in piece ? [piece.blank] : [])))
  const keyOf = ({ name, fact }: Blank) => `${name} ${fact?.subject ?? ''}`
  return [...new Map(blanks.map((blank) => [keyOf(blank), blank])).values()]
}
