/** A limit is over at its minute or after its day, by the clock of China. */
import { expect, test } from 'vitest'
import { isOver } from './is-over.ts'

const at = (moment: string) => Date.parse(moment)

test('a limit to the minute is over when the minute is past, not before', () => {
  const due = { day: '2026-11-21', instant: '2026-11-21T08:30:00.000Z' } as const
  expect(isOver(due, at('2026-11-21T08:30:00.000Z'))).toBe(false)
  expect(isOver(due, at('2026-11-21T08:30:00.001Z'))).toBe(true)
})

test('a limit to the day lasts until midnight in China', () => {
  const due = { day: '2026-11-21' } as const
  expect(isOver(due, at('2026-11-21T15:59:59.999Z'))).toBe(false)
  expect(isOver(due, at('2026-11-21T16:00:00.000Z'))).toBe(true)
})
