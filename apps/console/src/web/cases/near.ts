/** How the list says things: a province by its mark, a deadline by how near it is. */
import { provinceMarks } from '@beian/domain/numbers'
import type { Instant, ProvinceId } from '@beian/domain/vocabulary'
import { isOver } from '../case/is-over.ts'
import type { CaseRow } from '../case/shape.ts'
import { say, t } from '../text/language.ts'
import { shortDay, shortInstant } from '../text/when.ts'

/** 广东 · Guangdong */
export function provinceName(province: ProvinceId): string {
  const row = provinceMarks.find((one) => one.province === province)
  return row ? say(row.name) : province
}

/** 粤: as short as a column. */
export function provinceMark(province: ProvinceId): string {
  return provinceMarks.find((one) => one.province === province)?.filing ?? ''
}

/** As much of a deadline as tells how near it is. */
type Due = Pick<NonNullable<CaseRow['next']>, 'kind' | 'day' | 'daysLeft' | 'workingDaysLeft'> & {
  /** Of a limit in hours. */
  readonly instant?: Instant | null
}

export type Nearness = 'overdue' | 'near' | 'far'

const nearDays = 7

/** Its last day is over, or its hour. */
export function isLapsed(next: Due): boolean {
  return next.daysLeft < 0 || isOver({ day: next.day, instant: next.instant ?? undefined })
}

/** A limit in hours with its hour. */
export function dueWhen({ day, instant }: Pick<Due, 'day' | 'instant'>): string {
  return instant ? shortInstant(instant) : shortDay(day)
}

export function nearness(next: Due): Nearness {
  if (next.kind === 'estimate') return 'far'
  if (isLapsed(next)) return 'overdue'
  return next.daysLeft <= nearDays ? 'near' : 'far'
}

export function howNear(next: Due): string {
  const words = t().cases
  if (next.daysLeft < 0) return next.kind === 'estimate' ? words.usual : words.overdueBy(-next.daysLeft)
  if (next.kind !== 'estimate' && isLapsed(next)) return words.lapsed
  if (next.daysLeft === 0) return next.kind === 'estimate' ? words.usualToday : words.dueToday
  return next.workingDaysLeft === null
    ? words.calendarDaysLeft(next.daysLeft)
    : words.workingDaysLeft(next.workingDaysLeft)
}
