import { expect, test } from 'vitest'
import { instantAt, shownAt, typedTime } from './happened-at.ts'

test('a time is Beijing’s, whatever clock the browser has', () => {
  expect(instantAt('2026-11-22', '04:36')).toBe('2026-11-21T20:36:00.000Z')
  expect(shownAt(Date.parse('2026-11-21T20:36:59.000Z'))).toEqual({ day: '2026-11-22', time: '04:36' })
})

test.each([
  ['9:05', '09:05'],
  ['1420', '14:20'],
  ['14：20', '14:20'],
])('%s is read as %s', (typed, time) => expect(typedTime(typed)).toBe(time))

test.each(['25:00', '14:60', 'noon', ''])('%s is no time', (typed) => expect(typedTime(typed)).toBeUndefined())

test('without a readable day or time there is no moment', () => {
  expect(instantAt('soon', '14:20')).toBeUndefined()
  expect(instantAt('2026-11-22', 'soon')).toBeUndefined()
})
