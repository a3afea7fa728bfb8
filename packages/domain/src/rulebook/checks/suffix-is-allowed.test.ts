import { describe, expect, test } from 'vitest'
import { suffixIsAllowed } from './suffix-is-allowed.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (name: string) => suffixIsAllowed.test({ name }, { denied: ['org', 'io'] }, { at })

describe('Refused endings', () => {
  test('are found in any case, and named with their dot', () => {
    expect(ask('Example.ORG')).toEqual({ wrong: 'name', saw: '.org' })
  })
  test('do not hit a longer ending or a prefix', () => {
    expect(ask('example.bio')).toBe(true)
    expect(ask('org.cn')).toBe(true)
  })
})
