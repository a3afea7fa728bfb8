import { expect, test } from 'vitest'
import { levelsAtMost } from './levels-at-most.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (name: string) => levelsAtMost.test({ name }, { levels: 4 }, { at })

test('Levels are what stands between dots; the dot of the root is none', () => {
  expect(ask('example.com')).toBe(true)
  expect(ask('a.b.example.com.')).toBe(true)
  expect(ask('a.b.c.example.com')).toEqual({ wrong: 'name', saw: 'a.b.c.example.com' })
})
