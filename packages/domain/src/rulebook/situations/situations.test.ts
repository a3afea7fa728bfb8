/** What another pair of eyes expected from the sources alone is what the engine says: papers, findings, days and ways. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { differencesFrom } from './compare.test-data.ts'
import { situations } from './index.ts'

test('the register is the folder', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => !/^index|test/.test(name))
  expect(situations.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted())
})
test('there are forty or more', () => expect(situations.length).toBeGreaterThanOrEqual(40))

describe('every situation comes out as the sources say', () => {
  test.for(situations.map((one) => [one.id, one] as const))('%s', ([, situation]) => {
    expect(differencesFrom(situation)).toEqual([])
  })
})
