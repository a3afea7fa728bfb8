import { expect, test } from 'vitest'
import { entriesAtMost } from './entries-at-most.ts'

const ask = (count: number) =>
  entriesAtMost.test({ entries: Array(count).fill('项') }, { max: 5 }, { at: '2026-11-21T04:00:00.000Z' })

test('Five of five are kept', () => expect(ask(5)).toBe(true))
test('Six are not', () => expect(ask(6)).toEqual({ wrong: 'entries', saw: '6' }))
