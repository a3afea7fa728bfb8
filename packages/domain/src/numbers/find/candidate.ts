/** 候选 What may be a number at one place of a running text: how it would be written plainly, and where it stands. */
import { marksOf } from '../province-marks.ts'
import type { Fold } from './fold.ts'

export type Place = { readonly behind: Fold; readonly ahead: Fold }

export type Candidate = {
  readonly kind: 'filing' | 'licence' | 'public-security'
  /** The number without spaces and labels, for the format to read. */
  readonly written: string
  /** Words that stood inside, such as 案号 and a colon, were left out. */
  readonly labelled: boolean
  /** Units taken behind and ahead of the anchor. */
  readonly back: number
  readonly on: number
}

/** What fun sites hand out; known here so that the format can refuse it by its name. */
const jokes = /(?:喵 ?喵|[萌团喵茶]) ?$/u
const elsewhere = /[港澳台臺] ?$/u

export type Mark = { readonly written: string; readonly length: number; readonly known: boolean }
const noMark: Mark = { written: '', length: 0, known: false }

/**
 * The province's mark at the end of `behind`: a known one, also in brackets or before a space; an unknown character only where it
 * begins a word, since 已通过ICP备… has no mark at all.
 */
export function markBehind(behind: string, isKnown: (mark: string) => boolean = isMark): Mark {
  const bracketed = /\( ?(\p{Script=Han}) ?\) ?$/u.exec(behind)
  if (bracketed && isKnown(bracketed[1] as string)) return markOf(bracketed[0], bracketed[1] as string)
  const joke = jokes.exec(behind)
  if (joke) return markOf(joke[0], joke[0].replaceAll(' ', ''))
  const single = /(\p{Script=Han}) ?$/u.exec(behind)
  if (!single) return noMark
  const [taken, mark] = single as unknown as [string, string]
  if (isKnown(mark) || elsewhere.test(taken)) return markOf(taken, mark)
  const begins = taken === mark && !/[\p{Script=Han}] ?$/u.test(behind.slice(0, -mark.length))
  return begins ? { ...markOf(taken, mark), known: false } : noMark
}

function markOf(taken: string, written: string): Mark {
  return { written, length: taken.length, known: true }
}

export function isMark(mark: string): boolean {
  return marksOf(mark) !== undefined
}
