import { describe, expect, test } from 'vitest'
import { documentIsAllowed } from './document-is-allowed.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (document: string) => documentIsAllowed.test({ document }, { documents: ['resident-id'] }, { at })

describe('Accepted documents', () => {
  test('are taken', () => {
    expect(ask('resident-id')).toBe(true)
  })
  test('are the only ones', () => {
    expect(ask('passport')).toEqual({ wrong: 'document', saw: 'passport' })
  })
})
