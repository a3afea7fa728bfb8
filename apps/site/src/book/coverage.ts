/** What was looked at and what was not: counted from the statements, the sources, the provinces and the accounts of the research. */
import { compareProvinces, type Staleness, staleness } from '@beian/domain/reading'
import { provinces, rulebook, sources } from '@beian/domain/rulebook'
import { accounts, countsOf } from '@beian/domain/rulebook/coverage'
import {
  type Confidence,
  confidences,
  type Day,
  type ProvinceId,
  type SourceKind,
  sourceKinds,
  type Text,
} from '@beian/domain/vocabulary'
import { today } from '../settings.ts'
import { type Stated, stated } from './stated.ts'

/** Statements in force that ask or exempt something, by how well they are known. */
export function byConfidence(): readonly { readonly confidence: Confidence; readonly count: number }[] {
  const current = stated.filter((one) => one.current)
  return confidences.map((confidence) => ({
    confidence,
    count: current.filter(({ statement }) => statement.confidence === confidence).length,
  }))
}

export type SourceRow = {
  readonly kind: SourceKind
  readonly texts: number
  readonly dated: number
  readonly newest: Day | undefined
}

export const sourceRows: readonly SourceRow[] = sourceKinds
  .map((kind) => ({ kind, list: sources.filter((source) => source.kind === kind) }))
  .filter(({ list }) => list.length > 0)
  .map(({ kind, list }) => {
    const seen = list.flatMap((source) => source.seen ?? []).toSorted()
    return { kind, texts: list.length, dated: seen.length, newest: seen.at(-1) }
  })

/** The first and the last day on which we looked at a source. */
export function looked(): { readonly from: Day; readonly to: Day } {
  const days = sources.map(({ checkedOn }) => checkedOn).toSorted()
  return { from: days[0] as Day, to: days.at(-1) as Day }
}

export type ProvinceRow = {
  readonly province: ProvinceId
  readonly own: number
  readonly same: number
  readonly notLooked: number
  readonly reviewed: Day | null
}

/** Of the questions that some province answers for itself: how each province stands to them. */
export const provinceRows: readonly ProvinceRow[] = (() => {
  const compared = rulebook.topics
    .map((topic) => compareProvinces(rulebook, topic, today))
    .filter((answers) => answers.some(({ is }) => is === 'differs'))
  return provinces.map(({ id }) => {
    const count = (is: string) =>
      compared.filter((answers) => answers.some((one) => one.province === id && one.is === is)).length
    return {
      province: id,
      own: count('differs'),
      same: count('as-nation'),
      notLooked: count('not-looked-at'),
      reviewed: rulebook.provinces[id].reviewed,
    }
  })
})()

export type AccountRow = { readonly about: Text; readonly rows: number; readonly inBook: number; readonly left: number }

export const accountRows: readonly AccountRow[] = Object.values(accounts).map(({ about, rows }) => ({
  about,
  ...countsOf(rows),
}))

/** Why rows of the research are not in the book, each reason once. */
export const reasonsLeft: readonly Text[] = [
  ...new Map(
    Object.values(accounts)
      .flatMap(({ rows }) => Object.values(rows).flatMap((row) => ('left' in row ? [row.left] : [])))
      .map((reason) => [reason.en, reason]),
  ).values(),
]

export const stale: Staleness = staleness(rulebook, today)

/** The statements in force that were written from memory. */
export const unverified: readonly Stated[] = stated.filter(
  (one) => one.current && one.statement.confidence === 'unverified' && one.statement.value !== null,
)
