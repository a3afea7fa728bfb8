/** What began when: every statement by its legal period, newest first, with the statement it ended. */
import { type LegalPeriod, legalPeriods } from '@beian/domain/dataset'
import { refOf, type Scope } from '@beian/domain/reading'
import { type Procedure, rulebook, type Topic } from '@beian/domain/rulebook'
import { type Day, type ProvinceId, provinceIds } from '@beian/domain/vocabulary'
import { today } from '../settings.ts'
import { type Stated, stated } from './stated.ts'

export type Changed = { readonly now: Stated; readonly ends: Stated | undefined }
export type Period = { readonly day: Day; readonly known: LegalPeriod['known']; readonly changes: readonly Changed[] }

const byRef: ReadonlyMap<string, Stated> = new Map(
  stated.map((one) => [refOf(one.topic, one.scope, one.statement), one]),
)

export const periods: readonly Period[] = legalPeriods(rulebook).map(({ day, known, begins }) => ({
  day,
  known,
  changes: begins.flatMap(({ ref, ends }) => {
    const now = byRef.get(ref)
    return now === undefined ? [] : [{ now, ends: ends === undefined ? undefined : byRef.get(ends) }]
  }),
}))

function periodsWhere(holds: (now: Stated) => boolean): readonly Period[] {
  return periods
    .map(({ changes, ...period }) => ({ ...period, changes: changes.filter(({ now }) => holds(now)) }))
    .filter(({ changes }) => changes.length > 0)
}

export const periodsOfProcedure = ({ id }: Procedure) => periodsWhere(({ topic }) => topic.procedures.includes(id))
export const periodsOfProvince = (province: ProvinceId) => periodsWhere(({ scope }) => scope === province)
export const periodsOfTopic = (topic: Topic) => periodsWhere((now) => now.topic === topic)

/** What was made known and begins after the day of the build: the next first. */
export function aheadOf(list: readonly Period[]): readonly Period[] {
  return list.filter(({ day }) => day > today).toReversed()
}

export function begunOf(list: readonly Period[]): readonly Period[] {
  return list.filter(({ day }) => day <= today)
}

export const years: readonly string[] = [...new Set(periods.map(({ day }) => day.slice(0, 4)))]

export function periodsIn(year: string): readonly Period[] {
  return periods.filter(({ day }) => day.startsWith(year))
}

/** The element's id on a page of changes: `from-2025-01-01` where the rule began, `by-2025-12-31` where it was seen by then. */
export function anchorOfPeriod({ day, known }: Period): string {
  return `${known === 'start' ? 'from' : 'by'}-${day}`
}

export const inScope = ({ changes }: Period, scope: Scope): readonly Changed[] =>
  changes.filter(({ now }) => now.scope === scope)

/** The provinces of a period with how many statements each. */
export function provincesIn(period: Period): readonly { readonly province: ProvinceId; readonly count: number }[] {
  return provinceIds
    .map((province) => ({ province, count: inScope(period, province).length }))
    .filter(({ count }) => count > 0)
}
