/** The kinds of pages by their addresses, and what each may weigh: HTML and style sheets, compressed. */

const KILO = 1024
const USUAL = 10 * KILO
/** A connection's first round trip. */
const LONGEST = 14 * KILO

/** Long tables and lists, which nobody would want in two parts; and what still waits to come down to the usual. */
const longKinds: Readonly<Record<string, string>> = {
  'provinces/*': 'all that a province says for itself, with each source',
  'guides/*/questions/*': 'all questions of one section of a guide',
  'changes/*/*': 'the log of a procedure or province over all years',
  'sources/*': 'all that rests on one source',
  'start/*': 'every question of the finder with all its answers',
  sources: 'all sources by kind',
  rules: 'all questions by subject',
  snippets: 'all formats, and the maker’s own styles',
  'guides/*': 'a third of the guides: the whole way of a procedure with its questions on one page',
  'guides/*/*/*': 'one in seven checklists: those of 51 lines and more, from the provinces with most to say',
}

/** @returns bytes, HTML and style sheets together. */
export const mostOf = (kind: string): number => (kind in longKinds ? LONGEST : USUAL)

export const longOnes: readonly string[] = Object.keys(longKinds)

/** The room and how deep within it: `guides/*`. Pages of one kind come from one file of `src/pages`. */
export function kindOf(file: string): string {
  const [lang, room, ...rest] = file.split('/').slice(0, -1)
  if (lang === undefined || room === undefined) return 'home'
  return [room, ...rest.map((part) => (part === 'questions' ? part : '*'))].join('/')
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
