/** 最相近 Which of several words somebody most likely meant. */

/** How many letters must be changed, added, left out or swapped with their neighbour. */
export function distance(a: string, b: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      next[column] = Math.min(
        (last[column] as number) + 1,
        (next[column - 1] as number) + 1,
        (last[column - 1] as number) + cost,
        swapped ? (beforeLast[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    ;[beforeLast, last] = [last, next]
  }
  return last[b.length] as number
}

/** The nearest, or null where nothing is near: then a list helps more than a guess. */
export function nearest(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase()
  const ranked = known
    .map((one) => ({ one, away: one.startsWith(typed) && typed.length > 1 ? 0 : distance(typed, one.toLowerCase()) }))
    .toSorted((a, b) => a.away - b.away)
  const [first] = ranked
  return first !== undefined && first.away <= Math.max(2, Math.floor(typed.length / 3)) ? first.one : null
}
