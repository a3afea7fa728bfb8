import { expect, test } from 'vitest'
import { asTyped, faultOf, isTypedBlank, valueOf } from './read-typed.ts'

test('a capital typed with separators or full-width digits is a number', () => {
  expect(valueOf('count', '1,000,000')).toBe(1_000_000)
  expect(valueOf('count', '１０００')).toBe(1000)
  expect(faultOf('count', '1000')).toBeUndefined()
})

test('an amount in words is refused at the field, in both languages', () => {
  expect(faultOf('count', '一百万')?.message).toEqual({
    zh: '这里需要不小于 0 的整数。',
    en: 'This takes a whole number, zero or more.',
  })
  expect(faultOf('count', '-3')).toBeDefined()
})

test('a day is sent in its one form, whatever way it was typed', () => {
  expect(valueOf('day', '2026年11月27日')).toBe('2026-11-27')
  expect(faultOf('day', '27.11.')).toBeDefined()
})

test('several empty lines are blank, no is not', () => {
  expect(isTypedBlank(['', ' '])).toBe(true)
  expect(isTypedBlank(false)).toBe(false)
  expect(isTypedBlank(undefined)).toBe(true)
  expect(isTypedBlank(['1'])).toBe(false)
})

test('what is stored stands in its field as people read it', () => {
  expect(asTyped('count', 0)).toBe('0')
  expect(asTyped('texts', undefined)).toEqual([])
  expect(asTyped('yes-no', false)).toBe(false)
  expect(asTyped('text', undefined)).toBe('')
})
