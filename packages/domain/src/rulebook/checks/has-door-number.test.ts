import { describe, expect, test } from 'vitest'
import { hasDoorNumber } from './has-door-number.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (address: string) => hasDoorNumber.test({ address }, {}, { at })

describe('A door number', () => {
  test('is read in digits, full-width digits and Chinese numerals', () => {
    expect(ask('南京西路1266号')).toBe(true)
    expect(ask('南京西路１２６６号')).toBe(true)
    expect(ask('三元里大道二十号')).toBe(true)
    expect(ask('A座')).toBe(true)
  })
  test('is read as floor, room, building or group of a village', () => {
    expect(ask('科技园3栋')).toBe(true)
    expect(ask('18层')).toBe(true)
    expect(ask('红旗村2组')).toBe(true)
  })
  test('is missing where only a road is named', () => {
    expect(ask('南京西路')).toEqual({ wrong: 'address' })
    expect(ask('1-2-3')).toEqual({ wrong: 'address' })
  })
})
