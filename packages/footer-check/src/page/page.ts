/** What both readers make of a source: runs of text as a browser would join them, with their links, and where they came from. */
import type { Place } from '../shape.ts'

/** Stands in a run for a template expression or a variable. */
export const HOLE = '\uFFFC'
/** Stands in a run for a line break that an element made. */
export const BREAK = '\u2028'

export type Image = { readonly src: string; readonly offset: number }

export type Link = {
  /** As written, entities decoded. */
  readonly href: string
  readonly offset: number
  readonly images: Image[]
}

/** A stretch of a run that came from one place of the source. */
export type Piece = {
  /** Where it begins in the run. */
  readonly from: number
  /** Where to look for it in the source: at or shortly before its first character. */
  readonly offset: number
  readonly link: Link | null
  readonly hidden: boolean
  /** Changes with every tag: a number over two of them is broken up by markup. */
  readonly element: number
}

/** Text that is read as one: an inline stretch of a block, an attribute's value, a comment, a string of a script. */
export type Run = {
  readonly text: string
  readonly where: Place
  readonly pieces: readonly Piece[]
  readonly images: readonly Image[]
  /** The expressions behind the holes, in order. */
  readonly holes: readonly string[]
  /** A string of code or settings without markup: how it will be shown is not told here. */
  readonly bare: boolean
}

export type Page = {
  readonly source: string
  readonly runs: readonly Run[]
  /** A template, or a page with expressions in it: what it shows is not all here. */
  readonly open: boolean
  readonly template: boolean
  /** Something a reader opens, not settings or a module of code. */
  readonly shows: boolean
}

/** The piece in which a place of the run lies. */
export function pieceAt(run: Run, at: number): Piece | undefined {
  return run.pieces[indexAt(run, at)]
}

function indexAt({ pieces }: Run, at: number): number {
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).from <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** The pieces that a stretch of the run touches with more than white space. */
export function piecesWithin(run: Run, from: number, to: number): readonly Piece[] {
  const found: Piece[] = []
  for (let index = indexAt(run, from); index < run.pieces.length; index += 1) {
    const piece = run.pieces[index] as Piece
    if (piece.from >= to) break
    const end = run.pieces[index + 1]?.from ?? run.text.length
    if (end > from && run.text.slice(Math.max(piece.from, from), Math.min(end, to)).trim() !== '') found.push(piece)
  }
  return found
}
