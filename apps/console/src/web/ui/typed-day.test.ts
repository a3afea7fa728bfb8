import { expect, test } from 'vitest'
import { typedDay } from './typed-day.ts'

test.each([
  '2026-11-27',
  '20261127',
  '2026/11/27',
  '2026.11.27',
  '2026年11月27日',
  '２０２６-１１-２７',
  ' 2026-11-27 ',
])('%s is the 27th of November', (typed) => expect(typedDay(typed)).toBe('2026-11-27'))

test('single digits of month and day are enough', () => expect(typedDay('2026-1-5')).toBe('2026-01-05'))

test.each(['2026-02-29', '2026-13-01', '11-27', 'tomorrow', '', '2026-11-271'])('%s is no day', (typed) =>
  expect(typedDay(typed)).toBeUndefined(),
)
