/** When something happened, as people type it in China: a day and a time. */
import type { Instant } from '@beian/domain/vocabulary'
import { typedDay } from '../../ui/typed-day.ts'

/** 14:20, 9:05, 1420, 14：20. */
export function typedTime(typed: string): string | undefined {
  const [, hour, minute] = /^(\d{1,2})[:：]?(\d{2})$/.exec(typed.normalize('NFKC').trim()) ?? []
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

/** The moment at which Beijing's clocks showed it. */
export function instantAt(day: string, time: string): Instant | undefined {
  const [readDay, readTime] = [typedDay(day), typedTime(time)]
  if (!readDay || !readTime) return undefined
  return new Date(`${readDay}T${readTime}:00+08:00`).toISOString() as Instant
}

const eightHours = 8 * 3_600_000

/** What Beijing's clocks show at a moment. */
export function shownAt(at: number): { day: string; time: string } {
  const shown = new Date(at + eightHours).toISOString()
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) }
}
