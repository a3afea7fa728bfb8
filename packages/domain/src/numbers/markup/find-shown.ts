/**
 * 在带标记的文字里找号码 Numbers of a text that may hold markup: those that its reader sees, even where tags and references stand inside
 * one, and those that stand as they are in attributes and comments.
 */
import { type FoundNumber, findNumbers } from '../find/index.ts'
import { warn } from '../foundation/warnings.ts'
import { type Unwrapped, unwrap } from './unwrap.ts'

export function findNumbersInMarkup(text: string): readonly FoundNumber[] {
  const seen = unwrap(text)
  if (seen === null) return findNumbers(text)
  const shown = findNumbers(seen.text).map((one) => placed(one, { text, seen }))
  return [...shown, ...apart(findNumbers(text), shown)].sort((a, b) => a.from - b.from)
}

/** Both in their order, so that one look at each is enough. */
function apart(found: readonly FoundNumber[], shown: readonly FoundNumber[]): readonly FoundNumber[] {
  let next = 0
  return found.filter(({ from, to }) => {
    while (next < shown.length && (shown[next] as FoundNumber).to <= from) next += 1
    return next === shown.length || (shown[next] as FoundNumber).from >= to
  })
}

type Within = { readonly text: string; readonly seen: Unwrapped }

function placed(one: FoundNumber, { text, seen }: Within): FoundNumber {
  const from = seen.from[one.from] as number
  const to = seen.to[one.to - 1] as number
  const written = text.slice(from, to)
  const { reading } = one
  const forgiven =
    reading.ok && written !== one.text ? { ...reading, warnings: [warn('markup'), ...reading.warnings] } : reading
  return { ...one, from, to, text: written, reading: forgiven }
}
