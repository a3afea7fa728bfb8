/** 时效 What somebody should look at again on a given day: a report, never a failing test. */
import { addMonths } from '../calendar/index.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Day } from '../vocabulary/day.ts'
import { type ProvinceId, provinceIds } from '../vocabulary/province.ts'
import type { SourceId } from '../vocabulary/source.ts'
import { currentStatements } from './compare-provinces.ts'
import { isNorm, isOld } from './severity.ts'
import type { Scope } from './statements.ts'

const REVIEW_AFTER_MONTHS = 12

export type Staleness = {
  readonly on: Day
  /** 久未见证 Practice in force that no source was seen to confirm for three years. */
  readonly oldStatements: readonly { readonly topic: string; readonly scope: Scope; readonly ref: string }[]
  /** 未核实 In force, and only from memory. */
  readonly unverified: readonly { readonly topic: string; readonly scope: Scope; readonly ref: string }[]
  /** 争议待查 Disputes whose day to look again has come. */
  readonly disputes: readonly string[]
  /** 省份 Nobody has reviewed them, or more than a year ago. */
  readonly provinces: readonly { readonly province: ProvinceId; readonly reviewed: Day | null }[]
  /** 来源 Not looked at for a year. */
  readonly sources: readonly SourceId[]
}

export function staleness(book: Rulebook, on: Day): Staleness {
  const current = book.topics.flatMap((topic) =>
    (['nation', ...provinceIds] as const).flatMap((scope) =>
      currentStatements(book, topic, { scope, on })
        .filter(({ statement }) => statement.value !== null)
        .map(({ statement, ref }) => ({ topic: topic.id, scope, ref, statement })),
    ),
  )
  const named = ({ topic, scope, ref }: (typeof current)[number]) => ({ topic, scope, ref })
  const isLongAgo = (day: Day) => addMonths(day, REVIEW_AFTER_MONTHS) < on
  return {
    on,
    oldStatements: current.filter(({ statement }) => !isNorm(statement) && isOld(book, statement.cites, on)).map(named),
    unverified: current.filter(({ statement }) => statement.confidence === 'unverified').map(named),
    disputes: book.disputes.filter(({ checkAgain }) => checkAgain <= on).map(({ id }) => id),
    provinces: provinceIds
      .map((province) => ({ province, reviewed: book.provinces[province].reviewed }))
      .filter(({ reviewed }) => reviewed === null || isLongAgo(reviewed)),
    sources: Object.values(book.sources)
      .filter(({ checkedOn }) => isLongAgo(checkedOn))
      .map(({ id }) => id),
  }
}
