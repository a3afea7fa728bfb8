import { expect, test } from 'vitest'
import { rulebook } from '../rulebook/index.ts'
import { limitTitle } from './limit-title.ts'

const title = { zh: '管局多久答复？', en: 'How long does the authority take?' }
const short = { zh: '管局答复', en: 'Authority’s decision' }

test('a limit is called by its short name, and by its question where it has none', () => {
  expect(limitTitle({ title, short })).toBe(short)
  expect(limitTitle({ title })).toBe(title)
})

test('no limit of the book is called by a question', () => {
  const limits = rulebook.topics.filter(({ demand }) => demand.kind === 'time-limit' || demand.kind === 'estimate')
  const questions = limits.map(limitTitle).filter(({ zh, en }) => zh.endsWith('？') || en.endsWith('?'))
  expect(questions).toEqual([])
})
