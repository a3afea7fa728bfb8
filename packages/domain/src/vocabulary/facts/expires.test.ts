/** Laws over the days on which something runs out: calendars find them by the property, not by their names. */
import { expect, test } from 'vitest'
import type { FactDefinition } from './definition.ts'
import { facts } from './index.ts'

const all: readonly (readonly [string, FactDefinition])[] = Object.entries(facts)

test('what says “valid until” or “expires” runs out, and nothing else does', () => {
  const said = all.filter(([, { title }]) => /有效期至|到期/.test(title.zh)).map(([key]) => key)
  expect(said.length).toBeGreaterThan(0)
  expect(all.filter(([, { expires }]) => expires).map(([key]) => key)).toEqual(said)
})
test('only days run out, and only what may have no end says so', () => {
  expect(all.filter(([, { expires, kind }]) => expires && kind !== 'day')).toEqual([])
  expect(all.filter(([, { expires, endless }]) => endless && !expires)).toEqual([])
})
