// Moving through the calendar by keys.
import { expect, test } from 'vitest'
import { dayAfterKey, shiftMonth } from './month.ts'

test('a month later and earlier, over the year’s end', () => {
  expect([shiftMonth('2026-12', 1), shiftMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
})
test.each([
  ['ArrowLeft', '2026-10-31'],
  ['ArrowRight', '2026-11-02'],
  ['ArrowUp', '2026-10-25'],
  ['ArrowDown', '2026-11-08'],
  ['Home', '2026-10-26'],
  ['End', '2026-11-01'],
  ['PageUp', '2026-10-01'],
  ['PageDown', '2026-12-01'],
])('%s leads from Sunday 1 November to %s', (key, day) => {
  expect(dayAfterKey('2026-11-01', key)).toBe(day)
})
test('the 31st leads to the last day of a shorter month', () => {
  expect(dayAfterKey('2026-10-31', 'PageDown')).toBe('2026-11-30')
  expect(dayAfterKey('2027-03-31', 'PageUp')).toBe('2027-02-28')
})
test('other keys mean nothing', () => {
  expect(dayAfterKey('2026-11-01', 'a')).toBeUndefined()
})
