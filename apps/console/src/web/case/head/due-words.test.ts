// A limit that the agency set itself never reads as one of the law.
import { expect, test } from 'vitest'
import { chooseLanguage, withRoomWords } from '../../text/language.ts'
import { type DueTold, dueWords } from './due-words.ts'

const due = { day: '2026-11-23', provisional: false, cautions: [] } as unknown as DueTold['due']
const title = { zh: '内部规则：电话回访', en: 'House rule: A call back' }
const limit: DueTold = { kind: 'time-limit', house: false, title, due }

test.each([
  ['zh', limit, '最迟 11月23日（周一）'],
  ['zh', { ...limit, kind: 'estimate' }, '通常 11月23日（周一）前'],
  ['zh', { ...limit, house: true }, '内部规则：电话回访，最迟 11月23日（周一）'],
  ['en', { ...limit, house: true }, 'House rule: A call back, by Monday 23 November'],
] as const)('in %s, %o', async (language, told, words) => {
  await withRoomWords(chooseLanguage(language))
  expect(dueWords(told)).toBe(words)
})
