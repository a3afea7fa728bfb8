import { expect, test } from 'vitest'
import { explainedWhereSo } from './explained-where-so.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (so: boolean, explained: boolean, word: 'no-site-needed' | 'remark' | 'remark-then-open') =>
  explainedWhereSo.test({ so, explained }, { word }, { at })

test('what is not so needs no explanation', () => {
  expect(ask(false, false, 'remark')).toBe(true)
})
test('what is so is explained', () => {
  expect(ask(true, true, 'remark')).toBe(true)
  expect(ask(true, false, 'remark')).toEqual({ wrong: 'explained' })
  expect(ask(true, false, 'remark-then-open')).toEqual({ wrong: 'explained' })
})
test('unless the province does not ask', () => {
  expect(ask(true, false, 'no-site-needed')).toBe(true)
})
