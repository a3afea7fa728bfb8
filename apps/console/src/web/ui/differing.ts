/** What two wordings of one sentence have in common, and what differs: numbers and Latin words stay whole. */

export type Differing = {
  readonly start: string
  readonly before: string
  readonly after: string
  readonly end: string
}

/** Han characters and marks one by one; figures, dates and Latin words as a whole. */
const pieces = /\p{Nd}+(?:[.:–-]\p{Nd}+)*|\p{Script=Latin}+|./gsu

/** Nothing in common where less than half is: then the two are read one after the other. */
export function differing(before: string, after: string): Differing {
  const [was, is] = [before.match(pieces) ?? [], after.match(pieces) ?? []]
  const shorter = Math.min(was.length, is.length)
  let start = 0
  while (start < shorter && was[start] === is[start]) start += 1
  let end = 0
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end += 1
  if (2 * (start + end) < shorter) return { start: '', before, after, end: '' }
  return {
    start: was.slice(0, start).join(''),
    before: was.slice(start, was.length - end).join(''),
    after: is.slice(start, is.length - end).join(''),
    end: was.slice(was.length - end).join(''),
  }
}
