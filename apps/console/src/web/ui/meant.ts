/** Which of the options offered somebody means by the words typed. */
import type { Option } from './option.ts'

const plain = (words: string) => words.normalize('NFKC').trim().toLowerCase()

/** The one option that is called just so, in any case; undefined while several are. */
export function exactlyMeant<O extends Pick<Option, 'title'>>(options: readonly O[], typed: string): O | undefined {
  const [one, another] = options.filter(({ title }) => plain(title) === plain(typed))
  return another === undefined ? one : undefined
}

/** What Enter takes while nothing is highlighted: what is called so, or all that is left of the list. */
export function surelyMeant<O extends Pick<Option, 'title'>>(options: readonly O[], typed: string): O | undefined {
  if (plain(typed) === '') return undefined
  const [one, another] = options
  return exactlyMeant(options, typed) ?? (another === undefined ? one : undefined)
}
