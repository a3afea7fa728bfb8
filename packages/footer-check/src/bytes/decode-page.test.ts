import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePage, encodingOf } from './decode-page.ts'

const simplified = '<p>版权所有 某某公司，联系我们。京ICP备18003096号-3，这是我们的网站。</p>'
const traditional = '<p>版權所有 某某公司，聯絡我們。這是我們的網站，歡迎大家的意見。備案號</p>'

/** Written by an encoder that is not ours: iconv of the C library. */
const encoded = (text: string, to: string) =>
  new Uint8Array(execFileSync('iconv', ['-f', 'UTF-8', '-t', to], { input: text }))

describe('an encoding is read', () => {
  it.each([
    ['UTF-8', simplified, 'utf-8'],
    ['GB18030', simplified, 'gb18030'],
    ['GBK', simplified, 'gb18030'],
    ['BIG5', traditional, 'big5'],
    ['UTF-16LE', `<html><body>\n${'<div class="page"></div>\n'.repeat(5)}${simplified}`, 'utf-16le'],
    ['UTF-16BE', `<html><body>\n${'<div class="page"></div>\n'.repeat(5)}${simplified}`, 'utf-16be'],
  ])('undeclared: %s', (encoding, text, expected) => {
    expect(decodePage(encoded(text, encoding))).toEqual({ ok: true, text, encoding: expected })
  })

  it.each([
    ['<meta charset="gbk">', 'GBK', 'gb18030'],
    ["<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=gb2312'>", 'GBK', 'gb18030'],
    ['<?xml version="1.0" encoding="GB18030"?>', 'GB18030', 'gb18030'],
    ['<meta charset=utf-8>', 'UTF-8', 'utf-8'],
  ])('by the page itself: %s', (meta, encoding, expected) => {
    const text = `${meta}\n备`
    expect(decodePage(encoded(text, encoding))).toEqual({ ok: true, text, encoding: expected })
  })

  it('by the byte order mark, whatever else is declared', () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from(simplified, 'utf16le')])
    expect(decodePage(bytes, 'text/html; charset=gbk')).toEqual({ ok: true, text: simplified, encoding: 'utf-16le' })
  })

  it('from the server’s word, unless the bytes contradict it', () => {
    expect(decodePage(encoded('备', 'GBK'), 'text/html; charset=GBK')).toMatchObject({ text: '备' })
    expect(decodePage(encoded(simplified, 'GBK'), 'utf-8')).toMatchObject({ text: simplified, encoding: 'gb18030' })
    expect(decodePage(encoded(`<meta charset=gbk>${simplified}`, 'UTF-8'))).toMatchObject({ encoding: 'utf-8' })
  })

  it('under its many names', () => {
    expect(['text/html;charset="gb2312"', 'cp936', 'Big5-HKSCS', 'UTF8', 'koi8-r'].map(encodingOf)).toEqual([
      'gb18030',
      'gb18030',
      'big5',
      'utf-8',
      null,
    ])
  })
})

describe('a refusal is one sentence', () => {
  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'binary'],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'binary'],
    ['zeros', new Uint8Array(4000), 'binary'],
    ['a page too large', new Uint8Array(9 * 1024 * 1024).fill(32), 'too-large'],
    ['bytes in no encoding', new Uint8Array(200).fill(0xff), 'unknown-encoding'],
  ])('%s', (_, bytes, code) => {
    const page = decodePage(bytes)
    expect(page).toMatchObject({ ok: false, code })
    if (!page.ok) for (const text of Object.values(page.message)) expect(text).toMatch(/^[^。]+$/)
  })
})

it('never throws, and reads what it can write back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string(), { nil: undefined }), (bytes, declared) => {
      const page = decodePage(bytes, declared)
      if (page.ok) expect(typeof page.text).toBe('string')
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
      const page = decodePage(new TextEncoder().encode(`<meta charset=utf-8>${text}`))
      if (page.ok) expect(page.text).toBe(`<meta charset=utf-8>${text}`)
    }),
  )
})
