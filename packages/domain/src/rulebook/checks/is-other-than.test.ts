import { describe, expect, test } from 'vitest'
import { isOtherThan } from './is-other-than.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (position: string) => isOtherThan.test({ position }, { than: 'legal-representative' }, { at })

describe('Another position', () => {
  test('is any but that one', () => {
    expect(ask('employee')).toBe(true)
    expect(ask('legal-representative')).toEqual({ wrong: 'position' })
  })
})
