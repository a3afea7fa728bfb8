import { rulebook } from '@beian/domain/rulebook'
import { describe, expect, test } from 'vitest'
import { conditionsOf } from './conditions.ts'
import { scopes, statedIn } from './stated.ts'

describe('a condition in words', () => {
  test('names the fact and the words it may take', () => {
    expect(conditionsOf({ 'principal.nature': ['enterprise', 'individual'] })).toMatchObject([
      { title: { en: 'Nature of the principal' }, values: [{ zh: '企业' }, { zh: '个人' }] },
    ])
  })
  test('a yes or no is said, and a province has its name', () => {
    expect(conditionsOf({ 'person.foreign': true })[0]?.values[0]).toEqual({ zh: '是', en: 'yes' })
    expect(conditionsOf({ 'principal.province': 'tibet' })[0]?.values[0]?.zh).toBe('西藏')
  })
  test('no statement of the book shows a reader the id of a word', () => {
    const values = rulebook.topics.flatMap((topic) =>
      scopes.flatMap((scope) => statedIn(topic, scope).flatMap(({ statement }) => conditionsOf(statement.when))),
    )
    expect(values.length).toBeGreaterThan(50)
    const bare = values.flatMap((one) =>
      one.values.filter(({ zh }) => /^[a-z-]+$/.test(zh)).map(({ zh }) => `${one.key}: ${zh}`),
    )
    expect([...new Set(bare)]).toEqual([])
  })
})
