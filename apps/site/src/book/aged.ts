/** What on a page may be out of date on the day of the build: a cited text that another has replaced, or that nobody looked at for a year. */
import { addMonths } from '@beian/domain/calendar'
import { rulebook, sourceOf } from '@beian/domain/rulebook'
import type { Day, ProvinceId, Source } from '@beian/domain/vocabulary'
import { today } from '../settings.ts'
import type { Stated } from './stated.ts'

const A_YEAR = 12

export type Aged = {
  readonly replaced: readonly { readonly text: Source; readonly by: Source }[]
  readonly unread: readonly Source[]
  /** The last review, where it is older than a year. */
  readonly reviewed: Day | undefined
}

const isLongAgo = (day: Day, on: Day) => addMonths(day, A_YEAR) < on

/** The text that has taken the place of this one by a day. */
export function successorOf(source: Source, on: Day): Source | undefined {
  return Object.values(rulebook.sources).find(
    ({ supersedes, inForce, published }) => supersedes?.includes(source.id) && (inForce ?? published ?? on) <= on,
  )
}

/** Of sources, and of a province where its page is meant. */
export function agedOf(sources: readonly Source[], on: Day = today, province?: ProvinceId): Aged {
  const reviewed = province === undefined ? null : rulebook.provinces[province].reviewed
  return {
    replaced: sources.flatMap((text) => {
      const by = successorOf(text, on)
      return by === undefined ? [] : [{ text, by }]
    }),
    unread: sources.filter(({ checkedOn }) => isLongAgo(checkedOn, on)),
    reviewed: reviewed !== null && isLongAgo(reviewed, on) ? reviewed : undefined,
  }
}

/** On what statements in force rest, each text once. */
export function restingOn(stated: readonly Stated[]): readonly Source[] {
  const ids = new Set(stated.filter(({ current }) => current).flatMap(({ statement }) => statement.cites))
  return [...ids].flatMap((id) => sourceOf(id) ?? [])
}
