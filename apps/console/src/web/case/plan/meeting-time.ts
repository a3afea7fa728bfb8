/** Day and hour of an appointment as they are typed, by Beijing's clocks. */
import type { Instant } from '@beian/domain/vocabulary'
import { createSignal } from 'solid-js'
import { typedDay } from '../../ui/typed-day.ts'
import { instantAt, shownAt, typedTime } from '../events/happened-at.ts'

export function createMeetingTime(initial?: Instant) {
  const shown = initial === undefined ? { day: '', time: '' } : shownAt(Date.parse(initial))
  const [day, setDay] = createSignal(shown.day)
  const [time, setTime] = createSignal(shown.time)
  return {
    day,
    setDay,
    time,
    setTime,
    isUnread: () => typedDay(day()) === undefined || typedTime(time()) === undefined,
    at: () => instantAt(day(), time()),
  }
}
