import { describe, expect, test } from 'vitest'
import { emergencyPhoneDiffers } from './emergency-phone-differs.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (mobiles: string[], emergencyPhones: string[]) =>
  emergencyPhoneDiffers.test({ mobiles, emergencyPhones }, {}, { at })

describe('The emergency phone', () => {
  test('is another number than the mobiles', () => {
    expect(ask(['13800138000'], ['13900139000'])).toBe(true)
    expect(ask(['13800138000'], [])).toBe(true)
  })
  test('must not be any of them', () => {
    expect(ask(['13800138000', '13700137000'], ['13900139000', '13700137000'])).toEqual({ wrong: 'emergencyPhones' })
  })
})
