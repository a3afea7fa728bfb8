import { describe, expect, test } from 'vitest'
import { contentIsNotDenied } from './content-is-not-denied.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (...content: string[]) => contentIsNotDenied.test({ content }, { contents: ['blog'] }, { at })

describe('Refused contents', () => {
  test('are broken by one of them, which is named', () => {
    expect(ask('other', 'blog')).toEqual({ wrong: 'content', saw: 'blog' })
  })
  test('leave all others free', () => {
    expect(ask('other', 'shopping')).toBe(true)
  })
})
