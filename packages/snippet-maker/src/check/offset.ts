/** `12:5`, both from 1, as a place in the source. */
export function offsetOf(source: string, path: string): number {
  const [line = 1, column = 1] = path.split(':').map(Number)
  let start = 0
  for (let left = line - 1; left > 0; left -= 1) {
    const end = source.indexOf('\n', start)
    if (end === -1) break
    start = end + 1
  }
  return Math.min(source.length, start + column - 1)
}
