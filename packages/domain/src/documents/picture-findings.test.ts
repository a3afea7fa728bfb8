/** What is said about measured pictures, by whose limit. */
import { describe, expect, test } from 'vitest'
import { legible, pictureLimitOf, pictureLimits } from '../rulebook/pictures/index.ts'
import { type Measured, pictureFindings } from './picture-findings.ts'

const good: Measured = { is: 'picture', width: 1240, height: 1754, colour: true, resolution: 300, sharpness: 900 }
const codes = (look: Measured, bytes = 1_000_000, provider = '华为云') =>
  pictureFindings({ look, bytes, limit: pictureLimitOf(provider) }).map(({ code }) => code)

describe('a picture', () => {
  test('that is large, sharp and in colour lacks nothing', () => expect(codes(good)).toEqual([]))
  test('of three megabytes is too large for WeChat, not for Huawei Cloud', () => {
    expect(codes(good, 3 * 1024 * 1024, '微信小程序')).toEqual(['picture-too-large'])
    expect(codes(good, 3 * 1024 * 1024)).toEqual([])
  })
  test('is measured by its edges whichever way it is turned', () => {
    expect(codes({ ...good, width: 1280, height: 720 }, 1000, '微信')).toEqual([])
    expect(codes({ ...good, width: 1280, height: 719 }, 1000, '微信')).toEqual(['picture-too-small'])
  })
  test('that is grey, soft or coarse is told so', () => {
    expect(codes({ ...good, colour: false })).toEqual(['picture-grey'])
    expect(codes({ ...good, sharpness: legible.sharpness - 1 })).toEqual(['picture-blurred'])
    expect(codes({ ...good, width: 400, height: 560 })).toEqual(['picture-coarse'])
    expect(codes({ ...good, width: 1000, height: 800, resolution: 100 })).toEqual(['picture-low-resolution'])
  })
  test('whose program writes 72 or 96 for “nobody said” is not called coarse for it', () =>
    expect(codes({ ...good, width: 1000, height: 800, resolution: 72 })).toEqual([]))
  test('that does not open says only that', () => expect(codes({ is: 'unreadable' })).toEqual(['picture-unreadable']))
  test('a PDF where pictures are taken', () => expect(codes({ is: 'pdf', pages: 3 })).toEqual(['pdf-not-taken']))
})

describe('whose limits count', () => {
  test('those of the provider named, in whatever words the case names it', () => {
    expect(pictureLimitOf('华为云（北京）').id).toBe('huawei')
    expect(pictureLimitOf('WeChat').id).toBe('wechat')
  })
  test('common practice for whoever says nothing', () => {
    expect(pictureLimitOf('某某云').id).toBe('others')
    expect(pictureLimitOf(undefined).id).toBe('others')
  })
  test('each has its source and its day', () => {
    for (const { cites, from } of pictureLimits)
      expect([cites.length > 0, 'seenBy' in from || 'day' in from]).toEqual([true, true])
  })
})
