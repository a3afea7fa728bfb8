import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bytes, jpeg, pdf, pdfWithObjectStream, png } from '../testing/files.ts'
import type { MediaType } from './files.table.ts'
import { inspect } from './inspect.ts'

async function codeFor(type: MediaType, name: string, content: Buffer): Promise<string | undefined> {
  return (await inspect({ type, name, content }))?.refused[0].code
}

const kinds = [
  ['image/jpeg', '身份证正面.jpg', jpeg],
  ['image/png', '营业执照.PNG', png],
  ['application/pdf', '核验单.pdf', pdf],
] as const satisfies [MediaType, string, () => Bytes][]

test.each(kinds)('a true %s is accepted, with or without an ending in its name', async (type, name, make) => {
  expect(await codeFor(type, name, make())).toBeUndefined()
  expect(await codeFor(type, 'IMG 0001', make())).toBeUndefined()
})

test.each(kinds)('a %s that is sent as another kind, or named like one, is refused', async (type, name, make) => {
  for (const [otherType, otherName] of kinds) {
    if (otherType === type) continue
    expect(await codeFor(otherType, otherName, make())).toBe('file-not-what-it-says')
    expect(await codeFor(otherType, name, make())).toBe('file-not-what-it-says')
    expect(await codeFor(type, otherName, make())).toBe('file-not-what-it-says')
  }
})

test('what is refused says what the file claims and what it is', async () => {
  const refusal = await inspect({ type: 'image/jpeg', name: '执照.jpg', content: png() })
  expect(refusal?.refused[0].message).toEqual({
    zh: '文件自称是“JPEG”，内容却是“PNG”，没有保存。',
    en: 'The file says it is JPEG, but its content is PNG. It was not stored.',
  })
})

test.each([
  ['a web page', '<html><script>alert(1)</script></html>'],
  ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['a program', 'MZ\x90\x00'],
  ['plain text', '证件照'],
])('%s under the name of a picture is refused', async (_what, text) => {
  for (const [type, name] of kinds) expect(await codeFor(type, name, Buffer.from(text))).toBe('file-not-what-it-says')
})

test('double endings count by the last, and an empty file is said to be empty', async () => {
  expect(await codeFor('application/pdf', 'licence.pdf.exe', pdf())).toBe('file-not-what-it-says')
  expect(await codeFor('image/png', 'x.png', Buffer.alloc(0))).toBe('file-empty')
})

test.each(kinds)('a %s that is cut off anywhere is refused', async (type, name, make) => {
  const whole = make()
  // The last line break of a PDF is no loss.
  const needed = type === 'application/pdf' ? whole.length - 2 : whole.length - 1
  for (let length = 1; length <= needed; length++) {
    expect([length, await codeFor(type, name, whole.subarray(0, length))]).not.toEqual([length, undefined])
  }
})

test('random bytes behind a true head never pass and never throw', async () => {
  const heads = {
    'image/jpeg': [0xff, 0xd8, 0xff, 0xe0],
    'image/png': [...png().subarray(0, 8)],
    'application/pdf': [...Buffer.from('%PDF-1.7')],
  }
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...kinds), fc.uint8Array({ maxLength: 400 }), async ([type, name], bytes) => {
      expect(await codeFor(type, name, Buffer.from([...heads[type], ...bytes]))).toBeDefined()
    }),
    { numRuns: 500 },
  )
})

describe('pictures', () => {
  test('too many pixels are refused before anybody draws them', async () => {
    expect(await codeFor('image/png', 'x.png', png(30_000, 30_000))).toBe('image-too-large')
    expect(await codeFor('image/jpeg', 'x.jpg', jpeg(30_000, 30_000))).toBe('image-too-large')
    expect(await codeFor('image/jpeg', 'x.jpg', jpeg(8000, 5000))).toBeUndefined()
  })

  test('more than 10 MB is refused, with the limit', async () => {
    const content = Buffer.concat([jpeg(), Buffer.alloc(10 * 1024 * 1024)])
    const refusal = await inspect({ type: 'image/jpeg', name: 'x.jpg', content })
    expect(refusal?.refused[0].message.en).toBe('The file is too large: the limit is 10 MB.')
  })

  test('what phones add behind a picture is no fault; a second file is', async () => {
    const depthMap = randomBytes(500).map((byte) => byte | 0x80)
    expect(await codeFor('image/jpeg', 'x.jpg', Buffer.concat([jpeg(), depthMap]))).toBeUndefined()
    for (const hidden of ['PK\x03\x04', '%PDF-1.7', '<SCRIPT>', '<html>']) {
      expect(await codeFor('image/jpeg', 'x.jpg', Buffer.concat([jpeg(), Buffer.from(hidden)]))).toBe(
        'file-with-another-inside',
      )
      expect(await codeFor('image/png', 'x.png', Buffer.concat([png(), Buffer.from(hidden)]))).toBe(
        'file-with-another-inside',
      )
    }
  })

  test('a changed bit in a PNG chunk is found by its check sum', async () => {
    const content = png()
    content[45] = (content[45] ?? 0) ^ 1
    expect(await codeFor('image/png', 'x.png', content)).toBe('file-damaged')
  })
})

describe('PDF', () => {
  test.each([
    ['a script', '/S /JavaScript /JS (app.alert(1))'],
    ['a script under an escaped name', '/S /J#61vaScript'],
    ['a program to start', '/S /Launch /F (cmd.exe)'],
    ['a file inside', '/Type /Filespec /EF << /F 5 0 R >> /EmbeddedFiles 6 0 R'],
  ])('%s is refused, in the open and in a compressed object stream', async (_what, entry) => {
    const object = `<< ${entry} >>`
    expect(await codeFor('application/pdf', 'x.pdf', pdf(`3 0 obj\n${object}\nendobj\n`))).toBe('pdf-active')
    expect(await codeFor('application/pdf', 'x.pdf', pdfWithObjectStream(`4 0 ${object}`))).toBe('pdf-active')
  })

  test('a locked PDF is refused, because the authority could not open it either', async () => {
    expect(await codeFor('application/pdf', 'x.pdf', pdf('3 0 obj\n<< /Encrypt 4 0 R >>\nendobj\n'))).toBe('pdf-locked')
  })

  test('the same letters inside a picture are no script', async () => {
    const drawn =
      '3 0 obj\n<< /Type /XObject /Length 20 >>\nstream\n\x01/JS \x02/Launch \x03/Encrypt \nendstream\nendobj\n'
    expect(await codeFor('application/pdf', 'x.pdf', pdf(drawn))).toBeUndefined()
  })

  test('object streams that inflate without end are not followed', async () => {
    const bomb = pdfWithObjectStream('4 0 '.padEnd(40 * 1024 * 1024, ' '))
    expect(await codeFor('application/pdf', 'x.pdf', bomb)).toBe('pdf-overblown')
  })

  test('25 MB of streams without objects are looked through to their end: a step for each, not for each pair', async () => {
    const streams = pdf('stream\nendstream\n'.repeat(1_400_000))
    expect(await codeFor('application/pdf', 'x.pdf', streams)).toBeUndefined()
  })
})
