/**
 * 折叠窗口 The neighbourhood of a place in a running text as the number formats leave it: plain letters, simplified characters, one
 * space for any run of white space, nothing for what is invisible; and for each unit the place in the text that it came from.
 */
import { tidyCharacter } from '../foundation/tidy.ts'

export type Fold = {
  readonly text: string
  /** For each unit of `text`: where in the given text it begins and ends. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Longest run of white space inside a number: a line break and the indentation behind it. */
const longestGap = 120

const known = new Map<number, string>()
function fold(point: number): string {
  const folded = known.get(point) ?? tidyCharacter(String.fromCodePoint(point))
  if (point < 0x10000) known.set(point, folded)
  return folded
}

/** From `start` on, up to `wanted` units or a gap too long for a number. */
export function foldAhead(text: string, start: number, wanted: number): Fold {
  const units: string[] = []
  const from: number[] = []
  const to: number[] = []
  let gap = 0
  for (let at = start; at < text.length && units.length < wanted && gap <= longestGap; ) {
    const point = text.codePointAt(at) as number
    const next = at + (point > 0xffff ? 2 : 1)
    const folded = fold(point)
    gap = folded.trim() === '' ? gap + 1 : 0
    for (const unit of folded === ' ' && units.at(-1) === ' ' ? [] : folded.split('')) {
      units.push(unit)
      from.push(at)
      to.push(next)
    }
    at = next
  }
  return { text: units.join(''), from, to }
}

/** The units that end before `end`, not reaching beyond `bound`. */
export function foldBehind(
  text: string,
  end: number,
  limits: { readonly bound: number; readonly wanted: number },
): Fold {
  const units: string[] = []
  const from: number[] = []
  const to: number[] = []
  let gap = 0
  for (let at = end; at > limits.bound && units.length < limits.wanted && gap <= longestGap; ) {
    const before = at > 1 ? (text.codePointAt(at - 2) as number) : 0
    const first = before > 0xffff && at - 2 >= limits.bound ? at - 2 : at - 1
    const folded = fold(text.codePointAt(first) as number)
    gap = folded.trim() === '' ? gap + 1 : 0
    for (const unit of folded === ' ' && units.at(-1) === ' ' ? [] : folded.split('').reverse()) {
      units.push(unit)
      from.push(first)
      to.push(at)
    }
    at = first
  }
  return { text: units.reverse().join(''), from: from.reverse(), to: to.reverse() }
}
