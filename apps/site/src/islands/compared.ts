/** The shapes of what the comparison loads; the build writes them. */
export type Said = { readonly ifs: readonly string[]; readonly text: string; readonly by: string }
export type Question = {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly says: readonly Said[]
}
export type ComparedNation = {
  readonly subjects: readonly { readonly title: string; readonly questions: readonly Question[] }[]
}
/** By question; one that is missing nobody has looked at. */
export type Compared = Readonly<Record<string, readonly Said[] | 'as-nation'>>

const told = (answer: Compared[string] | undefined) =>
  typeof answer === 'object' ? JSON.stringify(answer.map(({ ifs, text }) => [ifs, text])) : answer

/** The questions that one of the provinces answers for itself; with `apart`, those that they answer otherwise than one another. */
export function rowsOf(
  questions: readonly Question[],
  places: readonly Compared[],
  apart: boolean,
): readonly Question[] {
  const own = questions.filter(({ id }) => places.some((place) => typeof place[id] === 'object'))
  return apart ? own.filter(({ id }) => new Set(places.map((place) => told(place[id]))).size > 1) : own
}

/** The provinces that an address names, each once, no more than three. */
export function readChoice(hash: string, known: readonly string[]): readonly string[] {
  const named = new URLSearchParams(hash.replace(/^#/, '')).get(KEY)?.split(',') ?? []
  return [...new Set(named)].filter((id) => known.includes(id)).slice(0, MOST)
}

export const MOST = 3
/** What stands before the choice, so that nobody takes it for a place on the page. */
const KEY = 'with'
export const writeChoice = (chosen: readonly string[]): string => `#${KEY}=${chosen.join(',')}`
