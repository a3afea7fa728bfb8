// Refusals of a house rule name their field.
import type { Problem } from '@beian/domain/vocabulary'
import { beforeEach, expect, test } from 'vitest'
import { chooseLanguage } from '../text/language.ts'
import { named } from './named.ts'

const missing = { code: 'wrong-form', message: { zh: '此项未填写。', en: 'This is missing.' } } as const
const at = (path: string): Problem => ({ ...missing, fix: { zh: '请填写此项。', en: 'Fill it in.' }, path })

beforeEach(() => chooseLanguage('zh'))

test('a refusal of one of several fields says of which', () => {
  expect(named(at('definition/topic/title/en')).message.zh).toBe('名称（英文）：此项未填写。')
  expect(named(at('definition/topic/says/rule/zh')).message.zh).toBe('要求（中文）：此项未填写。')
})
test('what is no field of the form stays as it is', () => {
  const other = at('definition/topic/statements')
  expect(named(other)).toBe(other)
})
