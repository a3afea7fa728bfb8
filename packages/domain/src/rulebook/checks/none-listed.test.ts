import { expect, test } from 'vitest'
import { noneListed } from './none-listed.ts'

const ask = (...entries: string[]) => noneListed.test({ entries }, {}, { at: '2026-11-21T04:00:00.000Z' })

test('An empty list is kept', () => expect(ask()).toBe(true))
test('A list with entries is broken, and its first entry is shown', () =>
  expect(ask('花园城', '湖边书店')).toEqual({ wrong: 'entries', saw: '花园城' }))
