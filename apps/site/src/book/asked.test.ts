// The questions on the first page lead to questions of the book that the nation answers.
import { rulebook } from '@beian/domain/rulebook'
import { expect, test } from 'vitest'
import { asked } from './asked.ts'
import { nationalOn } from './stated.ts'

test('each is answered by the nation', () => {
  const answered = rulebook.topics.filter((topic) => nationalOn(topic).length > 0).map(({ id }) => id)
  expect(asked.flatMap(({ topic }) => topic ?? []).filter((id) => !answered.includes(id))).toEqual([])
})

test('no two read the same', () => {
  for (const lang of ['zh', 'en'] as const)
    expect(new Set(asked.map(({ question }) => question[lang])).size).toBe(asked.length)
})
