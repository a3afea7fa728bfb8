/** Laws over the coverage of the provinces: each row stands in its own province, and enough of them can be executed. */
import { describe, expect, test } from 'vitest'
import { provinceMarks } from '../../numbers/index.ts'
import { rulebook } from '../index.ts'
import type { Topic } from '../topic.ts'
import { provincialConflictCoverage } from './provincial-conflicts.ts'
import { provincialMatrixCoverage } from './provincial-matrix.ts'
import { provinceOfRow, provincialRowCoverage } from './provincial-rows.ts'

type Letters = keyof typeof provinceOfRow
const provinceOf = (row: string) => rulebook.provinces[provinceOfRow[row.slice(0, 2) as Letters]]
const statementsOf = (row: string): Readonly<Record<string, readonly unknown[] | undefined>> =>
  provinceOf(row).statements
const topicOf = (id: string): Topic | undefined => rulebook.topics.find((one) => one.id === id)

/** A row is executable where a check, a paper, a limit or a phase of the year answers it. */
function isExecutable({ demand }: Topic): boolean {
  const judged = 'check' in demand && demand.check !== undefined
  return judged || ['material', 'time-limit', 'window'].includes(demand.kind)
}

const rows = Object.entries(provincialRowCoverage)
const inBook = rows.flatMap(([row, place]) => ('in' in place ? [{ row, topics: place.in }] : []))

describe('the rows of the provinces', () => {
  test('are all there: 523 rows of 31 provinces', () => {
    expect(rows.length).toBe(523)
    expect(new Set(rows.map(([row]) => provinceOf(row).id))).toEqual(new Set(Object.keys(rulebook.provinces)))
    expect(Object.keys(provinceOfRow).length).toBe(provinceMarks.length)
  })
  test('stand where they say: a statement of that topic in that province', () => {
    const lost = inBook.flatMap(({ row, topics }) =>
      topics.filter((id) => !topicOf(id) || !statementsOf(row)[id]?.length).map((id) => `${row} ${id}`),
    )
    expect(lost).toEqual([])
    expect(inBook.filter(({ topics }) => topics.length === 0)).toEqual([])
  })
  test('are executable, at least 451 of them', () => {
    const executable = inBook.filter(({ topics }) =>
      topics.some((id) => {
        const topic = topicOf(id)
        return topic !== undefined && isExecutable(topic)
      }),
    )
    const counts = {
      rows: rows.length,
      inTheBook: inBook.length,
      executable: executable.length,
      prose: inBook.length - executable.length,
      left: rows.length - inBook.length,
    }
    console.info('provincial rows', counts)
    expect(counts.executable).toBeGreaterThanOrEqual(451)
  })
})

describe('the tables of the provinces', () => {
  test('name topics that the province answers', () => {
    const lost = Object.entries(provincialMatrixCoverage).flatMap(([row, place]) =>
      row.startsWith('2.10') && 'in' in place
        ? place.in.filter((id) => !statementsOf(row.slice(5))[id]?.length).map((id) => `${row} ${id}`)
        : [],
    )
    expect(lost).toEqual([])
    expect(Object.keys(provincialMatrixCoverage).length).toBe(31 + 31 + 1)
  })
  test('hold the 22 contradictions as disputes of their province', () => {
    const lost = Object.entries(provincialConflictCoverage).filter(([key, place]) => {
      const found = rulebook.disputes.find(({ id }) => 'in' in place && place.in[0] === `dispute:${id}`)
      return found?.scope !== provinceOf(key).id
    })
    expect(lost).toEqual([])
    expect(Object.keys(provincialConflictCoverage).length).toBe(22)
  })
})
