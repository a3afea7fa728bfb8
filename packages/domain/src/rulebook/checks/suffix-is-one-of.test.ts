import { describe, expect, test } from 'vitest'
import { suffixIsOneOf } from './suffix-is-one-of.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (name: string) => suffixIsOneOf.test({ name }, { suffixes: ['gov.cn', '政务'] }, { at })

describe('A prescribed ending', () => {
  test('is one of them, in any case', () => {
    expect(ask('example.GOV.cn')).toBe(true)
    expect(ask('示例.政务')).toBe(true)
  })
  test('is not met by part of it', () => {
    expect(ask('example.cn')).toEqual({ wrong: 'name', saw: 'example.cn' })
    expect(ask('examplegov.cn')).toEqual({ wrong: 'name', saw: 'examplegov.cn' })
  })
})
