import { describe, expect, test } from 'vitest'
import { isInCity } from './is-in-city.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (address: string, city: string) => isInCity.test({ address, city }, {}, { at })

describe('Two addresses', () => {
  test('lie in one city where the text names it, with or without 市', () => {
    expect(ask('河南省郑州市金水区花园路1号', '郑州市')).toBe(true)
    expect(ask('郑州金水区花园路1号', '郑州市')).toBe(true)
  })
  test('lie apart where the text names another', () => {
    expect(ask('河南省洛阳市西工区中州路1号', '郑州市')).toEqual({ wrong: 'city', saw: '郑州市' })
  })
  test('cannot be compared where the text names none', () => {
    expect(ask('金水区花园路1号', '郑州市')).toHaveProperty('cannotTell')
  })
})
