import { expect, test } from 'vitest'
import { explainedWhereSeveral } from './explained-where-several.ts'

const ask = (chosen: readonly string[], explained: boolean) =>
  explainedWhereSeveral.test({ chosen, explained }, {}, { at: '2026-11-21T04:00:00.000Z' })

test('One needs no explanation', () => expect(ask(['beijing', 'beijing'], false)).toBe(true))
test('Several need one', () => expect(ask(['beijing', 'tianjin'], false)).toEqual({ wrong: 'chosen', saw: '2' }))
test('Several that are explained are kept', () => expect(ask(['beijing', 'tianjin'], true)).toBe(true))
