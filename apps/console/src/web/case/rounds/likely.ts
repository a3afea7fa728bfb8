/** Which entries of the catalogue a reason's own words may mean: those that share most pairs of signs with it come first. */
import type { Text } from '@beian/domain/vocabulary'

function pairs(words: string): ReadonlySet<string> {
  const signs = [
    ...words
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s\p{P}]+/gu, ''),
  ]
  return new Set(signs.slice(1).map((sign, index) => `${signs[index]}${sign}`))
}

/** The share of the entry's pairs that stand in the words, weighted by how many there are. */
function likeness(typed: ReadonlySet<string>, { zh, en }: Text): number {
  const scores = [zh, en].map((words) => {
    const own = pairs(words)
    const shared = [...own].filter((pair) => typed.has(pair)).length
    return own.size === 0 ? 0 : (2 * shared) / (own.size + typed.size)
  })
  return Math.max(...scores)
}

/** All entries, the likeliest first; without words in their own order. */
export function likeliest<Row extends { readonly reason: Text }>(rows: readonly Row[], words: string): readonly Row[] {
  const typed = pairs(words)
  if (typed.size === 0) return rows
  return rows
    .map((row, place) => ({ row, place, score: likeness(typed, row.reason) }))
    .toSorted((a, b) => b.score - a.score || a.place - b.place)
    .map(({ row }) => row)
}
