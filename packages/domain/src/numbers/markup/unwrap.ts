/**
 * 去掉标记 A text with markup as its reader sees it: without tags and comments, references resolved; and where each unit of it stood.
 * Enough for a line that was copied out of a page; whole pages are parsed by the footer check.
 */
import { decodeReference } from './references.ts'

export type Unwrapped = {
  readonly text: string
  /** For each unit of `text`: where in the given text it begins and ends. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

const mark = /<!--[^<>]*-->|<\/?(?<tag>[A-Za-z][\w-]*)[^<>]*>|&(?:#(?:[xX][\da-fA-F]{1,6}|\d{1,7})|[a-z]{2,8});?/g
/** Elements that do not interrupt a word; nor do unknown ones with a hyphen. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Null where there is nothing to take off. */
export function unwrap(text: string): Unwrapped | null {
  if (!/[<&]/.test(text)) return null
  const units: string[] = []
  const from: number[] = []
  const to: number[] = []
  const put = (written: string, start: number, end: number) => {
    for (const unit of written.split('')) {
      units.push(unit)
      from.push(start)
      to.push(end)
    }
  }
  let at = 0
  const plain = (end: number) => {
    for (; at < end; at += 1) put(text.charAt(at), at, at + 1)
  }
  for (const { 0: whole, index, groups } of text.matchAll(mark)) {
    plain(index)
    at += whole.length
    put(shownFor(whole, groups?.['tag']), index, at)
  }
  plain(text.length)
  const shown = units.join('')
  return shown === text ? null : { text: shown, from, to }
}

function shownFor(whole: string, tag: string | undefined): string {
  if (tag !== undefined) return inline.has(tag.toLowerCase()) || tag.includes('-') ? '' : ' '
  return whole.startsWith('<') ? '' : decodeReference(whole)
}
