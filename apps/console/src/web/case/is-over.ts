/** Whether a limit is over: one to the minute at that minute, one to the day when that day is over in China. */
import { type Day, dayOf, type Instant } from '@beian/domain/vocabulary'

export function isOver(due: { readonly day: Day; readonly instant?: Instant | undefined }, now = Date.now()): boolean {
  return due.instant ? Date.parse(due.instant) < now : due.day < dayOf(new Date(now).toISOString() as Instant)
}
