/** The rows of a list in blocks of ten: what is drawn and given back at once while one scrolls. */
import type { CaseRow } from '../case/shape.ts'

export type Block = readonly CaseRow[]

const length = 10

export function blocksOf(rows: readonly CaseRow[]): readonly Block[] {
  const places = Array.from({ length: Math.ceil(rows.length / length) }, (_, place) => place * length)
  return places.map((from) => rows.slice(from, from + length))
}

/** Rows and blocks that say the same as before stay the same objects, so that nothing on the page is drawn anew. */
export function unchanged(before: readonly Block[], now: readonly Block[]): readonly Block[] {
  const known = new Map(before.flat().map((row) => [row.id, row]))
  return now.map((rows, place) => {
    const same = rows.map((row) => {
      const old = known.get(row.id)
      return old && JSON.stringify(old) === JSON.stringify(row) ? old : row
    })
    const there = before[place]
    return there?.length === same.length && same.every((row, at) => row === there[at]) ? there : same
  })
}
