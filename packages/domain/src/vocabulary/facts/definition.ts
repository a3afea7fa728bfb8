/** 事实 How a fact is described: what it is called, what values it takes, who may see it, and when a case needs it. */

import type { Day } from '../day.ts'
import type { Dictionary } from '../dictionaries/entry.ts'
import type { EventId } from '../event.ts'
import type { NumberKind } from '../number-kind.ts'
import type { Text } from '../text.ts'

/** One person's numbers and addresses, as the checks that compare persons read them. */
export type Contact = {
  readonly person: string
  readonly roles: readonly string[]
  readonly mobiles: readonly string[]
  readonly emergencyPhones: readonly string[]
  readonly emails: readonly string[]
}

/** What a kind of fact holds. */
export type KindTypes = {
  text: string
  'long-text': string
  day: Day
  'yes-no': boolean
  count: number
  word: string
  words: readonly string[]
  texts: readonly string[]
  contacts: readonly Contact[]
}
export type FactKind = keyof KindTypes

export type FactDefinition = {
  readonly title: Text
  readonly kind: FactKind
  /** For `word` and `words`: the dictionary to choose from. */
  readonly options?: Dictionary
  /** The number format by which it is checked as it is typed. */
  readonly format?: NumberKind
  /** 敏感个人信息: encrypted at rest, masked in lists, never in a log, URL or mail. */
  readonly sensitive?: true
  /** Asked, but a case can go without it. */
  readonly optional?: true
  /** 长期 May have no end: its day is then `NO_END`. Blank means that nobody said. */
  readonly endless?: true
  /** 到期 The day on which what it names runs out: a document, a domain name, a licence. Calendars show it. */
  readonly expires?: true
  /** 行政区划 Holds the name of a division of this level: forms offer the real ones. */
  readonly division?: 'province' | 'city' | 'district'
  /** 可选可填 Forms offer the names of this list; any other may be typed. */
  readonly names?: 'access-providers'
  /** Asked only where these facts hold; keys of the same noun or of the principal. */
  readonly when?: Readonly<Record<string, string | boolean | readonly string[]>>
  /** Not asked: computed from other facts (reading/derive) or looked up in the register. */
  readonly from?: 'derived' | 'register'
  /** A day that is the day of these events: limits run from it, or up to it. */
  readonly tells?: readonly EventId[]
  readonly hint?: Text
}
