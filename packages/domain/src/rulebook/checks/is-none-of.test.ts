import { describe, expect, test } from 'vitest'
import { isNoneOf } from './is-none-of.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (choice: string) => isNoneOf.test({ choice }, { among: ['app', 'quick-app'] }, { at })

describe('A choice that must be none of several', () => {
  test('is kept by another', () => expect(ask('website')).toBe(true))
  test('is broken by each of them', () => {
    expect(ask('app')).toEqual({ wrong: 'choice', saw: 'app' })
    expect(ask('quick-app')).toEqual({ wrong: 'choice', saw: 'quick-app' })
  })
})
