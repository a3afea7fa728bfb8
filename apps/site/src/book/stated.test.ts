import { rulebook, sources } from '@beian/domain/rulebook'
import { describe, expect, test } from 'vitest'
import { scopes, statedBy, statedIn } from './stated.ts'

describe('where a statement is printed', () => {
  test('each has an anchor of its own on its question’s page', () => {
    for (const topic of rulebook.topics) {
      const anchors = scopes.flatMap((scope) => statedIn(topic, scope).map(({ anchor }) => anchor))
      expect(new Set(anchors).size).toBe(anchors.length)
    }
  })
  test('every citation is found from its source’s page too', () => {
    const cited = rulebook.topics.flatMap((topic) =>
      scopes.flatMap((scope) => statedIn(topic, scope).flatMap(({ statement }) => [...new Set(statement.cites)])),
    )
    expect(sources.flatMap(({ id }) => statedBy(id)).length).toBe(cited.length)
  })
  test('a repealed rule is no longer current, its repeal is', () => {
    const topic = rulebook.topics.find(({ id }) => id === 'prior-approval')
    if (topic === undefined) throw new Error('the book has lost the question')
    const healthcare = statedIn(topic, 'nation').filter(({ statement }) => statement.part === 'healthcare')
    expect(healthcare.map(({ current, statement }) => [current, statement.value === null])).toEqual([
      [false, false],
      [true, true],
    ])
  })
})
