/** Lines and columns of a source, both from 1, as editors count them. */

export type Position = { readonly line: number; readonly column: number }

/** Counts the lines once, when first asked. */
export function positionsIn(source: string): (offset: number) => Position {
  let starts: number[] | null = null
  return (offset) => {
    starts ??= startsOf(source)
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  }
}

function startsOf(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
