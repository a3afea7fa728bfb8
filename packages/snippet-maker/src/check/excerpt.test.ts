import { describe, expect, test } from 'vitest'
import { excerptAt } from './excerpt.ts'
import { offsetOf } from './offset.ts'

describe('an excerpt', () => {
  test('is one line around the place, white space drawn together', () => {
    expect(excerptAt('a\n  <p>one</p>\t <p>two</p>\nb', '2:3')).toBe('<p>one</p> <p>two</p>')
  })
  test('is cut on both sides of a long line', () => {
    const line = `${'x'.repeat(100)}HERE${'y'.repeat(100)}`
    expect(excerptAt(line, '1:101')).toBe(`…${'x'.repeat(24)}HERE${'y'.repeat(68)}…`)
  })
  test('a place behind the end is the end', () => {
    expect(offsetOf('one\ntwo', '9:9')).toBe(7)
    expect(excerptAt('', '1:1')).toBe('')
  })
})
