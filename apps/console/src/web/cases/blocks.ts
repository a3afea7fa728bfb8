/** The rows of a list in blocks of ten: what is drawn and given back at once while one scrolls. */
import type { CaseRow } from '../case/shape.ts'

export type Block = readonly CaseRow[]

const length = 10

export function blocksOf(rows: readonly CaseRow[]): readonly Block[] {
  const places = Array.from({ length: Math.ceil(rows.length / length) }, (_, place) => place * length)
  return places.map((from) => rows.slice(from, from + length))
}
