/** By when it is somebody's turn, and whose word that is where it is not the law's. */
import { say, t } from '../../text/language.ts'
import { longDay, shortInstant } from '../../text/when.ts'
import type { DeadlineRow } from '../shape.ts'

export type DueTold = Pick<DeadlineRow, 'kind' | 'house' | 'title' | 'due'>

export function dueWords({ kind, house, title, due }: DueTold): string {
  const when = due.instant ? shortInstant(due.instant) : longDay(due.day)
  // What is merely usual is no limit.
  const by = kind === 'estimate' ? t().case.usuallyBy(when) : t().case.dueBy(when)
  return house ? t().case.houseDue(say(title), by) : by
}
