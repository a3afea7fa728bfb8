import { describe, expect, test } from 'vitest'
import { fromFragment, noSettings, toFragment } from './settings.ts'

describe('settings in an address', () => {
  test('come back as they were', () => {
    const settings = { ...noSettings, filing: '粤ICP备05008878号-2', form: 'principal', format: 'html' } as const
    expect({ ...noSettings, ...fromFragment(`#${toFragment(settings)}`) }).toEqual(settings)
  })
  test('nothing set leaves no fragment', () => {
    expect(toFragment(noSettings)).toBe('')
  })
  test('unknown names and unknown forms are ignored', () => {
    expect(fromFragment('#form=neither&evil=1&__proto__=x')).toEqual({})
  })
})
