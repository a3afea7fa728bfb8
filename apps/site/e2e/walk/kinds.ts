/** The kinds of pages by their addresses, and what each may weigh: HTML and style sheets, compressed. */

const KILO = 1024
/** A page comes with a connection's first round trip. */
export const LONGEST = 14 * KILO

/** The room and how deep within it: `guides/*`. Pages of one kind come from one file of `src/pages`. */
export function kindOf(file: string): string {
  const [lang, room, ...rest] = file.split('/').slice(0, -1)
  if (lang === undefined || room === undefined) return 'home'
  return [room, ...rest.map(() => '*')].join('/')
}

export type Figures = { readonly count: number; readonly p50: number; readonly p95: number; readonly max: number }

export function figuresOf(weights: readonly number[]): Figures {
  const sorted = weights.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) }
}

/** Drawn by a fixed sequence: the same pages in each run, others as soon as pages are added. */
export function sampleOf<T>(items: readonly T[], count: number, seed = 20261122): readonly T[] {
  let state = seed
  const left = [...items]
  return Array.from({ length: Math.min(count, left.length) }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return left.splice(state % left.length, 1)[0] as T
  })
}
