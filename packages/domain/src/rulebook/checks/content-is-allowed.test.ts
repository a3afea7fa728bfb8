import { describe, expect, test } from 'vitest'
import { contentIsAllowed } from './content-is-allowed.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (...content: string[]) => contentIsAllowed.test({ content }, { contents: ['blog', 'other'] }, { at })

describe('Allowed contents', () => {
  test('are kept by one or all of them', () => {
    expect(ask('blog')).toBe(true)
    expect(ask('blog', 'other')).toBe(true)
  })
  test('are broken by any other, which is named', () => {
    expect(ask('blog', 'shopping')).toEqual({ wrong: 'content', saw: 'shopping' })
  })
})
