/** The finder's pages hide no outcome, and what the browser gets is what it needs. */
import { bookOfExcerpt, endOf, finderChecks, needed, viewOfAnswers } from '@beian/domain/finder'
import { layerOf } from '@beian/domain/reading'
import type { Statement } from '@beian/domain/rulebook'
import { procedures } from '@beian/domain/rulebook'
import { expect, test } from 'vitest'
import { today } from '../settings.ts'
import { checklistData, finderData, finderList, provinceData, questions } from './finder.ts'
import { endings, pages } from './finder-tree.ts'

test('every end that a statement may lead to is on the page without script', () => {
  const ends = finderList
    .filter(({ demand }) => demand.kind === 'path')
    .flatMap(({ statements }) => statements as readonly Statement[])
    .filter((statement) => statement.value !== null && layerOf(statement) !== 'agency')
    .map((statement) => endOf({ statement, scope: 'nation', ref: '' }))
  expect(ends.length).toBeGreaterThan(20)
  expect(ends.filter((end) => end !== 'filing' && !endings.includes(end))).toEqual([])
})

test('every answer of every question stands there', () => {
  for (const { question, told } of pages) {
    const shown = new Set(told.flatMap(({ options }) => options.map(({ id }) => id)))
    expect(question.options.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([])
  }
  expect(pages).toHaveLength(questions.length - 1)
})

test('an answer comes out with the sentence that makes the difference', () => {
  const earns = pages.find(({ told }) =>
    told.some(({ endings: ends }) => ends.some(({ end }) => end === 'edi-licence')),
  )
  const market = earns?.told.find(({ endings: ends }) => ends.some(({ end }) => end === 'edi-licence'))
  expect(market?.reasons.map(({ topic }) => topic.id)).toContain('commercial-or-not')
})

test('what the browser gets answers as the book does, and is small', () => {
  const { excerpt, questions: asked } = finderData()
  const book = bookOfExcerpt(JSON.parse(JSON.stringify(excerpt)), finderChecks)
  const view = viewOfAnswers(asked, { who: ['company'], what: ['website'], server: ['outside'] }, today)
  expect(needed(book, view).needs.map(({ end }) => end)).toContain('none')
  expect(JSON.stringify(excerpt).length).toBeLessThan(150_000)
})

test('a checklist’s data name a section for each topic, and hold the words of the province', () => {
  const { excerpt, parts, procedure } = checklistData(procedures['first-filing'])
  const placed = parts.flatMap(({ topics }) => topics)
  expect(placed.toSorted()).toEqual(excerpt.topics.map(({ id }) => id).toSorted())
  expect(procedure.stages.length).toBeGreaterThan(3)
  const local = provinceData('hebei')
  const cited = JSON.stringify(local.provinces).match(/"cites":\["([^"]+)"/)?.[1] as string
  expect(Object.keys(local.sources)).toContain(cited)
})
