import { compareProvinces } from '@beian/domain/reading'
import { rulebook, sources } from '@beian/domain/rulebook'
import { provinceIds } from '@beian/domain/vocabulary'
import { describe, expect, test } from 'vitest'
import { today } from '../settings.ts'
import { scopes, statedBy, statedByProvince, statedIn } from './stated.ts'

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
  test('a province is counted by the questions it answers otherwise, not by those looked at and the same', () => {
    for (const province of provinceIds) {
      const differs = rulebook.topics.filter((topic) =>
        compareProvinces(rulebook, topic, today).some((one) => one.province === province && one.is === 'differs'),
      )
      expect(statedByProvince(province).map(({ topic }) => topic.id)).toEqual(differs.map(({ id }) => id))
    }
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
