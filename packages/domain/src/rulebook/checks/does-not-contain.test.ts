import { expect, test } from 'vitest'
import { doesNotContain } from './does-not-contain.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (text: string, other: string) => doesNotContain.test({ text, other }, {}, { at })

test('A text is free of another, and of nothing it is always free', () => {
  expect(ask('张小花的花园', '李小花')).toBe(true)
  expect(ask('张小花的花园', ' 张小花 ')).toEqual({ wrong: 'text' })
  expect(ask('花园', ' ')).toBe(true)
})
