/** 修补 A file with its old links mended and, where the right numbers are told, its placeholders filled in. */

import { readNumber } from '@beian/domain/numbers'
import { applyEdits, type Edit, fixFooter, type LeftAlone } from '@beian/footer-check'
import { decoded } from './decoded.ts'
import { type PageProblem, problems } from './problems.ts'

export type Expected = { readonly filing?: string; readonly police?: string; readonly licence?: string }
export type Mended = { readonly before: string; readonly after: string; readonly left: readonly LeftAlone[] }

export function mend(
  bytes: Buffer,
  { name, expected, limit }: { name: string; expected: Expected; limit: number },
): Mended | PageProblem {
  const source = decoded(bytes, null, limit)
  if ('code' in source) return source
  // The bytes must come back as they were: a byte order mark and other encodings would be lost.
  if (!Buffer.from(source.text).equals(bytes)) return notUtf8
  const { edits, left } = fixFooter(source.text, { name })
  const filled = left.flatMap((one) => placeholderEdit(source.text, one, expected))
  const done = new Set(filled.map(({ one }) => one))
  const all = [...edits, ...filled.map(({ edit }) => edit)].toSorted((a, b) => a.from - b.from)
  return { before: source.text, after: applyEdits(source.text, all), left: left.filter((one) => !done.has(one)) }
}

function placeholderEdit(
  source: string,
  one: LeftAlone,
  expected: Expected,
): readonly { one: LeftAlone; edit: Edit }[] {
  const reading = readNumber(one.text)
  if (reading.ok || reading.problem.code !== 'placeholder') return []
  const right = expected[kindOf(one.text)]
  const from = offsetOf(source, one.path)
  if (right === undefined || !source.startsWith(one.text, from)) return []
  return [{ one, edit: { from, to: from + one.text.length, text: right } }]
}

function kindOf(text: string): keyof Expected {
  if (text.includes('公网')) return 'police'
  return /ICP证|[AB]\d-/i.test(text) ? 'licence' : 'filing'
}

function offsetOf(source: string, path: string): number {
  const [line = 1, column = 1] = path.split(':').map(Number)
  let start = 0
  for (let passed = 1; passed < line; passed += 1) start = source.indexOf('\n', start) + 1
  return start + column - 1
}

const notUtf8: PageProblem = {
  ...problems.notAPage,
  code: 'not-utf-8',
  message: { zh: '不是（无 BOM 的）UTF-8，没有改动', en: 'It is not UTF-8 (without a mark) and was left as it is' },
  fix: { zh: '请先转换成 UTF-8，或手工修改', en: 'Convert it to UTF-8 first, or change it by hand' },
}
