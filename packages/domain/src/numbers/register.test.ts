import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NumberFormat } from './index.ts'
import {
  explainParts,
  filingNumber,
  findNumbers,
  licenceNumber,
  numberFormats,
  publicSecurityNumber,
  readNumber,
} from './index.ts'

const formats = Object.values(numberFormats) as unknown as readonly NumberFormat<string, unknown>[]
const machinery = ['index', 'register', 'province-marks']
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

describe('the register', () => {
  it('holds every file of the folder under its own name', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => name.slice(0, -3))
      .filter((name) => !machinery.includes(name))
    expect(Object.keys(numberFormats).sort()).toEqual(files.sort())
    for (const [id, format] of Object.entries(numberFormats)) expect(format.id).toBe(id)
  })
})

describe.each(formats.map((format) => [format.id, format] as const))('%s', (_, format) => {
  it('has a title in both languages and examples of each kind', () => {
    expect(format.title.zh).not.toBe(format.title.en)
    for (const kind of ['valid', 'forgiven', 'refused'] as const) expect(format.examples[kind]).not.toHaveLength(0)
  })

  it.each(format.examples.valid)('reads %s as it stands, without a warning', (input) => {
    expect(format.parse(input)).toMatchObject({ ok: true, kind: format.id, canonical: input, warnings: [] })
  })

  it.each(format.examples.forgiven)(
    'reads $input as $canonical and says what it forgave',
    ({ input, canonical, warns }) => {
      const reading = format.parse(input)
      expect(reading).toMatchObject({ ok: true, canonical })
      expect(reading.ok && reading.warnings.map(({ code }) => code)).toEqual(warns)
    },
  )

  it.each(format.examples.refused)('refuses $input: $code, in both languages', ({ input, code }) => {
    const reading = format.parse(input)
    expect(reading).toMatchObject({ ok: false, problem: { code } })
    const { message, fix } = (reading as Extract<typeof reading, { ok: false }>).problem
    for (const text of [message, fix]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u)
      expect(text.en).toMatch(/[a-z]/)
    }
  })

  it('refuses an empty text by that name', () => {
    for (const input of ['', '  \n', '\u200b'])
      expect(format.parse(input)).toMatchObject({ problem: { code: 'empty' } })
  })

  it('never throws, and compacts once and for all', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const reading = format.parse(input)
        expect(format.compact(format.compact(input))).toBe(format.compact(input))
        if (!reading.ok) return
        const again = format.parse(reading.canonical)
        expect(again).toMatchObject({ ok: true, canonical: reading.canonical, parts: reading.parts })
      }),
      { numRuns: 300 },
    )
  })

  it('prints what it read: format after parse changes nothing, and the canonical form is read without forgiveness', () => {
    const inputs = [...format.examples.valid, ...format.examples.forgiven.map(({ input }) => input)]
    for (const input of inputs) {
      const reading = format.parse(input)
      if (!reading.ok) throw new Error(input)
      expect(format.format(reading.parts)).toBe(reading.canonical)
      expect(format.parse(reading.canonical)).toMatchObject({ canonical: reading.canonical, parts: reading.parts })
      expect(format.explain(reading.parts).length).toBeGreaterThan(0)
    }
  })
})

describe('a number whose kind nobody named', () => {
  it.each([
    ['粤ICP备05008878号', 'filing-number', '粤ICP备05008878号'],
    ['粤B2-20090059', 'licence-number', '粤B2-20090059'],
    ['京ICP证030173', 'licence-number', '京ICP证030173号'],
    ['粤B2-20090059-1626X', 'filing-number', '粤B2-20090059-1626X'],
    ['京ICP证030173号-1', 'filing-number', '京ICP证030173号-1'],
    ['京公网安备11010802032137', 'public-security-number', '京公网安备11010802032137号'],
    ['11010802032137', 'public-security-number', '京公网安备11010802032137号'],
  ])('reads %s as a %s', (input, kind, canonical) => {
    expect(readNumber(input)).toMatchObject({ ok: true, kind, canonical })
  })

  it.each([
    ['沪公网备310104100197号', '沪公网安备310104100197号'],
    ['京公网安备110105020024号', '京公网安备110105020024号'],
    ['深公网安备4403100001234号', '深公网安备4403100001234号'],
    ['沪公网备310104100197003号', '沪公网安备310104100197003号'],
  ])('reads the early form %s with a warning, as it is found in a text', (input, canonical) => {
    const reading = readNumber(input)
    expect(reading).toMatchObject({ ok: true, canonical })
    expect(reading.ok && reading.warnings.map(({ code }) => code)).toContain('early-form')
    expect(findNumbers(input)).toMatchObject([{ text: input, reading }])
  })

  it.each([
    ['', 'empty'],
    ['萌ICP备20261234号', 'joke-number'],
    ['京ICP备12345678号', 'placeholder'],
    ['粤B2-2009005', 'wrong-length'],
    ['粤B2-20090059-2B', 'wrong-suffix'],
    ['黔公网安备33010802007421号', 'mark-contradicts-region'],
    ['京公网安备110104734773474323', 'wrong-length'],
  ])('refuses %s by the most telling reason: %s', (input, code) => {
    expect(readNumber(input)).toMatchObject({ ok: false, problem: { code } })
  })

  it('names all three kinds when nothing is recognised', () => {
    const reading = readNumber('© 2026 Example')
    expect(reading).toMatchObject({ ok: false, problem: { code: 'unrecognised' } })
    const { message, fix } = (reading as Extract<typeof reading, { ok: false }>).problem
    expect(message).toEqual({
      zh: '没有认出备案号、许可证号或公安联网备案号',
      en: 'No filing, licence or public-security number was recognised',
    })
    for (const text of [fix.zh, fix.en])
      for (const example of ['粤ICP备05008878号', '粤B2-20090059', '京公网安备11010802032137号'])
        expect(text).toContain(example)
  })

  it('never throws', () => {
    fc.assert(fc.property(anyText, (input) => void readNumber(input)))
  })

  it('is explained by its own format', () => {
    const explained = (input: string) => {
      const reading = readNumber(input)
      if (!reading.ok) throw new Error(input)
      return explainParts(reading)
    }
    const parts = (reading: object) => (reading as { parts: never }).parts
    expect(explained('粤ICP备05008878号')).toEqual(filingNumber.explain(parts(filingNumber.parse('粤ICP备05008878号'))))
    expect(explained('粤B2-20090059')).toEqual(licenceNumber.explain(parts(licenceNumber.parse('粤B2-20090059'))))
    expect(explained('11010802032137')).toEqual(
      publicSecurityNumber.explain(parts(publicSecurityNumber.parse('11010802032137'))),
    )
  })
})
