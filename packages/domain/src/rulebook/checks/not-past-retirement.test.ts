import { describe, expect, test } from 'vitest'
import { notPastRetirement } from './not-past-retirement.ts'

const at = '2026-11-21T04:00:00.000Z'
const man = '120101196801015017'
const woman = '120101196801015025'
const ask = (bornOn: string, number: string) =>
  notPastRetirement.test({ bornOn: bornOn as `${number}-${number}-${number}`, number }, { men: 60, women: 55 }, { at })

describe('The age of retirement', () => {
  test('is not passed on the birthday itself', () => {
    expect(ask('1966-11-21', man)).toBe(true)
    expect(ask('1971-11-21', woman)).toBe(true)
  })
  test('is passed a year later', () => {
    expect(ask('1965-11-21', man)).toEqual({ wrong: 'bornOn' })
    expect(ask('1970-11-21', woman)).toEqual({ wrong: 'bornOn' })
  })
  test('differs for men and women', () => {
    expect(ask('1968-01-01', man)).toBe(true)
    expect(ask('1968-01-01', woman)).toEqual({ wrong: 'bornOn' })
  })
  test('cannot be told from another document between the two ages, but can below and above', () => {
    expect(ask('1968-01-01', 'E12345678')).toHaveProperty('cannotTell')
    expect(ask('1990-01-01', 'E12345678')).toBe(true)
    expect(ask('1950-01-01', 'E12345678')).toEqual({ wrong: 'bornOn' })
  })
})
