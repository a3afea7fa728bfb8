/** Reads a day as people type it: 2026-11-27, 20261127, 2026/11/27, 2026.11.27, 2026年11月27日. */
import { type Day, isDay } from '@beian/domain/vocabulary'

export function typedDay(typed: string): Day | undefined {
  const [, year, month, date] =
    /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?$/.exec(typed.normalize('NFKC').trim()) ?? []
  if (!year || !month || !date) return undefined
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}
