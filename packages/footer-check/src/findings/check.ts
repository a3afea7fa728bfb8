/** What a check is: a code, and how to find it in what a page shows. To add one: its file, one line in the register, its pages. */
import type { Severity, Text } from '@beian/domain/vocabulary'
import { isRead, isSeen, type Mention, type Read } from '../mentions.ts'
import type { Page } from '../page/page.ts'
import type { CheckOptions, FindingCode } from '../shape.ts'

export type Seen = {
  readonly page: Page
  readonly options: CheckOptions
  readonly mentions: readonly Mention[]
}

export type Said = {
  /** The place in the source. */
  readonly offset: number
  readonly message: Text
  readonly fix: Text
  /** It speaks of the page as a whole, and is told last. */
  readonly ofPage?: boolean
  /** Where it differs from the code's own. */
  readonly severity?: Severity
}

export type Check = { readonly code: FindingCode; readonly find: (seen: Seen) => readonly Said[] }

/** The numbers that were read, where a reader meets them. */
export function shown({ mentions }: Seen): readonly Read[] {
  return mentions.filter(isRead).filter(isSeen)
}

/** What stands in the page's text, and in its scripts where the text does not say the same: how it is written is judged there. */
export function written({ mentions }: Seen): readonly Mention[] {
  const inText = mentions.filter(({ where }) => where === 'text')
  const told = new Set(inText.map(({ text }) => text))
  return [...inText, ...mentions.filter(({ where, text }) => where === 'script' && !told.has(text))]
}

/** One for each number: a footer that stands twice on a page has one fault. */
export function once<Item extends Mention>(mentions: readonly Item[]): readonly Item[] {
  const told = new Set<string>()
  return mentions.filter((one) => {
    const key = `${one.text} ${one.link?.href ?? ''}`
    return !told.has(key) && told.add(key)
  })
}

/** Why a number was refused; null where it was read or an expression hides it. */
export function refusalOf({ reading }: Mention) {
  return reading !== null && !reading.ok ? reading.problem : null
}
