import fc from 'fast-check'
import php from 'php-parser'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { quoteNginx, quotePhp, quoteScript, quoteYaml } from '../foundation/quoting.ts'
import { hostile } from './hostile.test-data.ts'

const text = fc.oneof(
  hostile,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom("'", '"', '\\', '$', '\n', '\r', '\0', '\u2028', '\ufeff', '\u0085', '\ud800', '<', '{'),
  }),
)
const whole = (value: string) => value.replace(/\p{Cs}/gu, '\ufffd')
const holds = (law: (value: string) => void) => fc.assert(fc.property(text, law), { numRuns: 2000 })

describe('a quoted text is read back as it was', () => {
  it('by JavaScript and JSON, and holds nothing that ends a script element or a line', () => {
    holds((value) => {
      const quoted = quoteScript(value)
      expect(JSON.parse(quoted)).toBe(whole(value))
      expect(quoted).not.toMatch(/[<\n\r\u2028\u2029\u007f-\u009f\ufeff]/)
    })
  })
  it('by YAML, in printable characters only', () => {
    holds((value) => {
      const quoted = quoteYaml(value)
      expect(parseYaml(`key: ${quoted}\n`)).toEqual({ key: whole(value) })
      expect(quoted).not.toMatch(/[^\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u)
    })
  })
  it('by PHP, without the null byte', () => {
    const engine = new php.Engine({ ast: { withPositions: false } })
    holds((value) => {
      const { children } = engine.parseCode(`<?php echo ${quotePhp(value)};`, 'a.php') as unknown as {
        children: { expressions: { value: string }[] }[]
      }
      expect(children).toHaveLength(1)
      expect(children[0]?.expressions[0]?.value).toBe(value.replaceAll('\0', ''))
    })
  })
  it('by nginx, as markup in one line and without a variable', () => {
    holds((value) => {
      const quoted = quoteNginx(value)
      expect(quoted).toMatch(/^'(?:[^'\\]|\\['\\])*'$/)
      expect(quoted).not.toMatch(/[$\n\r\0]/)
      expect(quoted.slice(1, -1).replace(/\\(.)/g, '$1').replaceAll('&#36;', '$')).toBe(
        value.replaceAll('&#36;', '$').replace(/[\0\r\n]/g, ' '),
      )
    })
  })
})
