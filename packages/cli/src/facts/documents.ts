/** 案情来源 The cases somebody names with `--facts`: one by one, so that a thousand of them need no more memory than one. */
import { readFile, stat } from 'node:fs/promises'
import { linesOf } from '../input/lines.ts'
import { filesUnder, whyUnreadable } from '../input/questions.ts'
import type { Call, Misuse } from '../verb.ts'

export type Document =
  | { readonly name: string; readonly json: unknown }
  | { readonly name: string; readonly problem: Misuse }

/** More than any case may weigh; beyond it something else was named by mistake. */
const LARGEST = 5_000_000

export async function* documentsOf(paths: readonly string[], input: Call['input']): AsyncGenerator<Document> {
  for (const path of paths) {
    if (/^\s*[[{]/.test(path)) yield parsed('{…}', path)
    else if (path === '-') yield* fromInput(input)
    else yield* fromDisk(path)
  }
}

async function* fromDisk(path: string): AsyncGenerator<Document> {
  const unreadable = await whyUnreadable(path)
  if (unreadable) {
    yield { name: path, problem: unreadable }
    return
  }
  const isFolder = (await stat(path)).isDirectory()
  for await (const file of filesUnder(path)) {
    if (isFolder && !file.endsWith('.json')) continue
    const { size } = await stat(file)
    yield size > LARGEST ? { name: file, problem: tooLarge(file) } : parsed(file, await readFile(file, 'utf8'))
  }
}

/** A document over several lines, or one on each line. */
async function* fromInput(input: Call['input']): AsyncGenerator<Document> {
  let [text, count] = ['', 0]
  for await (const line of input ? linesOf(input) : []) {
    text += `${line}\n`
    if (text.length > LARGEST) {
      yield { name: '-', problem: tooLarge('-') }
      return
    }
    if (text.trim() === '' || !isWhole(text)) continue
    count += 1
    yield parsed(count === 1 ? '-' : `-:${count}`, text)
    text = ''
  }
  if (text.trim() !== '') yield parsed('-', text)
  else if (count === 0) yield { name: '-', problem: notJson('-', '') }
}

/** Cheap first: a document ends with a bracket. */
function isWhole(text: string): boolean {
  if (!/[}\]]\s*$/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function parsed(name: string, text: string): Document {
  try {
    return { name, json: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    return { name, problem: notJson(name, (error as Error).message) }
  }
}

function notJson(name: string, why: string): Misuse {
  const at = /position \d+( \(line \d+ column \d+\))?/.exec(why)?.[0]
  return {
    code: 'not-json',
    path: name,
    message: {
      zh: `“${name}”不是 JSON${at === undefined ? '' : `（${at}）`}`,
      en: `${name} is no JSON${at === undefined ? '' : ` (${at})`}`,
    },
    fix: {
      zh: '案情形如 {"principal.province": "hebei", "domainName.expires": "2027-01-05"}',
      en: 'Facts look like {"principal.province": "hebei", "domainName.expires": "2027-01-05"}',
    },
  }
}

function tooLarge(name: string): Misuse {
  return {
    code: 'too-large',
    path: name,
    message: { zh: `“${name}”太大，不像一份案情`, en: `${name} is too large to be the facts of a case` },
    fix: { zh: '一份案情不超过 5 MB', en: 'The facts of a case take up to 5 MB' },
  }
}
