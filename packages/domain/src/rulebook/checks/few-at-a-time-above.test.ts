import { expect, test } from 'vitest'
import { fewAtATimeAbove } from './few-at-a-time-above.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (filed: number, inOrder: number) => fewAtATimeAbove.test({ filed, inOrder }, { than: 7, max: 1 }, { at })

test('up to the threshold any number may go into one order', () => {
  expect(ask(7, 3)).toBe(true)
})
test('above it one at a time', () => {
  expect(ask(8, 1)).toBe(true)
  expect(ask(8, 2)).toEqual({ wrong: 'inOrder', saw: '2' })
})
