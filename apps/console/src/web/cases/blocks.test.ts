import { expect, test } from 'vitest'
import type { CaseRow } from '../case/shape.ts'
import { steady } from '../steady.ts'
import { blocksOf } from './blocks.ts'

const row = (id: number, name = `${id}`) => ({ id: `${id}`, name, steps: ['done', 'now'] }) as unknown as CaseRow
const rows = (count: number) => Array.from({ length: count }, (_, id) => row(id))

test('rows stand in blocks of ten, the last as long as it comes', () => {
  expect(blocksOf(rows(23)).map((block) => block.length)).toEqual([10, 10, 3])
  expect(blocksOf(rows(23)).flat()).toEqual(rows(23))
  expect(blocksOf([])).toEqual([])
})

test('a block that says the same stays the same, and in another only the rows that say something else are new', () => {
  const before = blocksOf(rows(20))
  const after = steady(before, blocksOf([...rows(12), row(12, 'renamed'), ...rows(20).slice(13)]))
  expect(after[0]).toBe(before[0])
  expect(after[1]).not.toBe(before[1])
  expect(after[1]?.map((one, at) => one === before[1]?.[at])).toEqual([true, true, false, ...Array(7).fill(true)])
})

test('a row that came before all others moves them without making them anew', () => {
  const before = blocksOf(rows(11))
  const after = steady(before, blocksOf([row(99), ...rows(11)]))
  expect(after.flat().slice(1)).toEqual(before.flat())
  expect(after.flat()[1]).toBe(before.flat()[0])
})
