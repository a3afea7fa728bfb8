// Each refusal of a house rule stands at the field it speaks of; none is lost where the form does not show that field.
import type { Problem } from '@beian/domain/vocabulary'
import { beforeEach, expect, test } from 'vitest'
import { chooseLanguage } from '../text/language.ts'
import type { Kind } from './definition.ts'
import { refusedAt } from './refused.ts'

const missing = { code: 'missing', message: { zh: '此项未填写。', en: 'This is missing.' } } as const
const of = (path: string): Problem => ({ ...missing, fix: { zh: '请填写此项。', en: 'Fill it in.' }, path })

beforeEach(() => chooseLanguage('zh'))

test.each<[Kind, string, string]>([
  ['duty', 'definition/topic/title/en', 'title/en'],
  ['duty', 'definition/topic/says/rule/zh', 'says/zh'],
  ['time-limit', 'definition/topic/says/zh', 'says/zh'],
  ['time-limit', 'definition/topic/statements/0/value/max', 'value/max'],
  ['advice', 'definition/topic/procedures', 'procedures'],
  ['answer', 'definition/topic', 'topic'],
  ['answer', 'definition/statement/value/unit', 'value/unit'],
  ['answer', 'definition/until', 'until'],
])('of %s, %s stands at %s alone', (kind, path, field) => {
  const { at, others } = refusedAt([of('definition/topic/regime'), of(path)], kind)
  expect(at(field)).toEqual(of(path))
  expect(others.map(({ message }) => message.zh)).toEqual(['definition/topic/regime：此项未填写。'])
})

test.each<[Kind, string]>([
  ['json', 'definition/topic/title/zh'],
  ['duty', 'definition/topic/statements/0/value/max'],
  ['duty', 'definition/topic'],
])('of %s, %s has no field and stands at the end with its place', (kind, path) => {
  const { others } = refusedAt([of(path)], kind)
  expect(others.map(({ message }) => message.zh)).toEqual([`${path}：此项未填写。`])
})

test('what speaks of no part stands at the end as it is', () => {
  const { path: _, ...whole } = of('')
  expect(refusedAt([whole], 'duty').others).toEqual([whole])
})
