/**
 * Bytes into text, or a refusal in one sentence. The order is the browsers': byte order mark, what was declared outside, the page's own
 * meta element, then the bytes themselves. Encodings: UTF-8, UTF-16, GB18030 (which contains GBK and GB 2312) and Big5.
 */
import type { Text } from '@beian/domain/vocabulary'

export type DecodedPage =
  | { readonly ok: true; readonly text: string; readonly encoding: PageEncoding }
  | { readonly ok: false; readonly code: 'too-large' | 'binary' | 'unknown-encoding'; readonly message: Text }
export type PageEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/** No page that people read is larger. */
export const largestPage = 8 * 1024 * 1024
/** Where a page declares its encoding at the latest; the standard says 1024, old pages are late. */
const HEAD = 4096

export function decodePage(bytes: Uint8Array, declared?: string, limit: number = largestPage): DecodedPage {
  if (bytes.length > limit) return refuseSize(bytes.length, limit)
  const marked = byMark(bytes)
  if (marked === null && isBinary(bytes)) return refuseBinary()
  const named = declared === undefined ? null : encodingOf(declared)
  const told = marked ?? named ?? byMeta(bytes) ?? byZeros(bytes)
  return (told && decodeAs(bytes, told)) ?? byTrial(bytes) ?? refuseEncoding()
}

/** What a server or a file says about it: `text/html; charset=gbk`, `GB2312`. Null where we read no such encoding. */
export function encodingOf(declared: string): PageEncoding | null {
  const label = (/charset\s*=\s*["']?([\w:.-]+)/i.exec(declared)?.[1] ?? declared).trim().toLowerCase()
  return labels.get(label) ?? null
}

const labels: ReadonlyMap<string, PageEncoding> = new Map([
  ...labelled('utf-8', 'utf-8 utf8 unicode-1-1-utf-8 us-ascii ascii'),
  ...labelled('gb18030', 'gb18030 gbk gb2312 gb_2312 gb_2312-80 x-gbk chinese cp936 euc-cn hz-gb-2312'),
  ...labelled('big5', 'big5 big5-hkscs x-x-big5 cn-big5 csbig5 cp950'),
  ...labelled('utf-16le', 'utf-16 utf-16le unicode ucs-2'),
  ...labelled('utf-16be', 'utf-16be'),
])

function labelled(encoding: PageEncoding, names: string): readonly (readonly [string, PageEncoding])[] {
  return names.split(' ').map((name) => [name, encoding] as const)
}

function byMark([first, second, third]: Uint8Array): PageEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

const declaration =
  /<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]+)/i

function byMeta(bytes: Uint8Array): PageEncoding | null {
  const found = declaration.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))
  const encoding = found ? encodingOf((found[1] ?? found[2]) as string) : null
  // A declaration that could be read byte by byte is not in an encoding of two bytes a letter.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding
}

/** Markup in UTF-16 has a zero in every other byte. */
function byZeros(bytes: Uint8Array): PageEncoding | null {
  const [even, odd] = zerosOf(bytes)
  const half = Math.min(bytes.length, HEAD) / 2
  if (odd > half * 0.3 && even < half * 0.02) return 'utf-16le'
  return even > half * 0.3 && odd < half * 0.02 ? 'utf-16be' : null
}

function zerosOf(bytes: Uint8Array): readonly [number, number] {
  const zeros: [number, number] = [0, 0]
  for (let index = 0; index < Math.min(bytes.length, HEAD); index += 1)
    if (bytes[index] === 0) zeros[(index % 2) as 0 | 1] += 1
  return zeros
}

/** Signatures of what is no page, whatever its name says. */
const signatures = [
  '%PDF-',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  'PK\x03\x04',
  '\x1f\x8b',
  'Rar!',
  '7z\xbc\xaf',
  '\x7fELF',
  'MZ',
  'RIFF',
  'wOF',
  '\x00\x00\x01\x00',
]

function isBinary(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  // Browsers' latin1 is windows-1252, in which 0x89 is ‰: so bytes are compared, not letters.
  if (
    signatures.some(
      (one) => [...one].every((letter, index) => bytes[index] === letter.charCodeAt(0)) && !/^MZ[ -~]{6}/.test(head),
    )
  )
    return true
  if (byZeros(bytes)) return false
  let controls = 0
  const end = Math.min(bytes.length, 65_536)
  for (let index = 0; index < end; index += 1) {
    const byte = bytes[index] as number
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 27) || byte === 127) controls += 1
  }
  return controls > 8 && controls > end / 50
}

/** Null where more than a slip does not fit: the declaration was wrong then. */
function decodeAs(bytes: Uint8Array, encoding: PageEncoding): DecodedPage | null {
  const text = new TextDecoder(encoding).decode(bytes)
  return faultsIn(text) > 2 + text.length / 500 ? null : { ok: true, text, encoding }
}

function faultsIn(text: string): number {
  let faults = 0
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) faults += 1
  return faults
}

/** Nothing was declared, or wrongly: UTF-8 hardly ever fits by accident; of the two others the one that reads like Chinese. */
function byTrial(bytes: Uint8Array): DecodedPage | null {
  const utf8 = decodeAs(bytes, 'utf-8')
  if (utf8) return utf8
  const trials = (['gb18030', 'big5'] as const).flatMap((encoding) => {
    const page = decodeAs(bytes, encoding)
    const score = page?.ok ? likeness(page.text) : 0
    return page && score > 0 ? [{ page, score }] : []
  })
  return trials.toSorted((a, b) => b.score - a.score)[0]?.page ?? null
}

/** Characters that every footer and most Chinese sentences have, in both scripts. */
const common =
  /[的一是不了在人有我他这個这们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家種事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实備案号號备網网站公安版权權所有京沪粤苏浙]/gu

function likeness(text: string): number {
  const sample = text.slice(0, 200_000)
  const han = sample.match(/[^\0-\u00ff]/g)?.length ?? 0
  // A handful of characters may hold none of the common ones.
  return ((sample.match(common)?.length ?? 0) + (han < 20 ? 0.1 : 0)) / Math.max(1, han)
}

function refuseSize(size: number, limit: number): DecodedPage {
  const [has, most] = [size, limit].map((bytes) => (bytes / 1024 / 1024).toFixed(1)) as [string, string]
  return {
    ok: false,
    code: 'too-large',
    message: {
      zh: `文件有 ${has} MB，超过上限 ${most} MB，没有读取`,
      en: `The file has ${has} MB, more than the limit of ${most} MB, and was not read`,
    },
  }
}

function refuseBinary(): DecodedPage {
  return {
    ok: false,
    code: 'binary',
    message: { zh: '这不是文本文件，没有读取', en: 'This is no text file and was not read' },
  }
}

function refuseEncoding(): DecodedPage {
  return {
    ok: false,
    code: 'unknown-encoding',
    message: {
      zh: '无法识别文件的编码；可读取 UTF-8、UTF-16、GB18030（GBK）和 Big5',
      en: 'The encoding of the file was not recognised; UTF-8, UTF-16, GB18030 (GBK) and Big5 can be read',
    },
  }
}
