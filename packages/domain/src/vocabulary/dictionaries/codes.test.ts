import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCodes, readFlags, writeFlags } from './codes.ts'
import { natures } from './natures.ts'
import { serverProvinces } from './server-provinces.ts'
import { serviceContents } from './service-content.ts'

describe('Flags', () => {
  test('are read from their sum, beyond 32 bits too', () => {
    expect(readFlags(serviceContents, '160')).toEqual({ ids: ['blog', 'organisation-site'], unknown: [] })
    expect(readFlags(serviceContents, '6442450944').ids).toEqual(['cross-sector-finance', 'non-bank-payment'])
    expect(readFlags(serverProvinces, '8589934592').ids).toEqual(['zhejiang'])
    expect(readFlags(serviceContents, '0')).toEqual({ ids: [], unknown: [] })
  })
  test('we do not know are kept', () => {
    expect(readFlags(serverProvinces, '4097')).toEqual({ ids: ['anhui'], unknown: ['4096'] })
    expect(readFlags(serviceContents, 'other')).toEqual({ ids: [], unknown: ['other'] })
  })
  test('come back as they were written, whatever the sum', () => {
    const sums = fc.bigInt({ min: 0n, max: 2n ** 40n }).map(String)
    fc.assert(fc.property(sums, (sum) => writeFlags(serviceContents, readFlags(serviceContents, sum)) === sum))
  })
  test('are counted once, and only where a word has one', () => {
    expect(writeFlags(serviceContents, { ids: ['blog', 'blog'], unknown: ['x'] })).toBe('32')
    const uncoded = { plain: { title: { zh: '无', en: 'None' } } }
    expect(writeFlags(uncoded, { ids: ['plain'], unknown: [] })).toBe('0')
  })
})

test('Single codes keep their order, and unknown ones are kept apart', () => {
  expect(readCodes(natures, ['5', '4', '99'])).toEqual({ ids: ['individual', 'enterprise'], unknown: ['99'] })
})
