import { describe, expect, test } from 'vitest'
import { fingerprintsFit } from './fingerprints-fit.ts'

const at = '2026-11-21T04:00:00.000Z'
const md5 = '0123456789abcdef0123456789ABCDEF'
const sha1 = `${md5}01234567`
const ask = (fingerprints: readonly string[], platforms: readonly string[]) =>
  fingerprintsFit.test({ fingerprints, platforms }, {}, { at })

describe('Fingerprints', () => {
  test('of 32 digits fit Android and HarmonyOS, of 40 iOS', () => {
    expect(ask([md5], ['android', 'harmonyos'])).toBe(true)
    expect(ask([` ${sha1} `], ['ios'])).toBe(true)
    expect(ask([md5, sha1], ['android', 'ios'])).toBe(true)
  })
  test('are lacking where no platform’s own length is there', () => {
    expect(ask([md5], ['android', 'ios'])).toEqual({ wrong: 'fingerprints' })
    expect(ask([sha1], ['harmonyos'])).toEqual({ wrong: 'fingerprints' })
    expect(ask([], ['android'])).toEqual({ wrong: 'fingerprints' })
  })
  test('with colons, of another length or with other letters are refused', () => {
    const colons = 'AB:CD'
    expect(ask([colons], ['android'])).toEqual({ wrong: 'fingerprints', saw: colons })
    expect(ask([`${md5}0`], ['android'])).toEqual({ wrong: 'fingerprints', saw: `${md5}0` })
    expect(ask([`g${md5.slice(1)}`], ['android'])).toEqual({ wrong: 'fingerprints', saw: `g${md5.slice(1)}` })
  })
  test('of a platform we know nothing of only have to be fingerprints', () => {
    expect(ask([sha1], ['other'])).toBe(true)
    expect(ask([], ['other'])).toBe(true)
  })
})
