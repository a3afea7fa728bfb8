/**
 * 问题来源 What a verb is asked, one question after the other: its arguments; or the lines of the files and folders named by
 * `--file`; or, with neither, the lines of standard input. `-` stands for standard input.
 */
import { createReadStream } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Text } from '../language.ts'
import type { Call, Misuse, Option } from '../verb.ts'
import { linesOf } from './lines.ts'

export const fileOption = {
  value: 'PATH',
  several: true,
  about: {
    zh: '逐行读取文件（可多次）；文件夹读其中每个文件；- 为标准输入',
    en: 'read a file line by line (may be repeated); of a folder every file; - is standard input',
  },
} as const satisfies Option

type Asking = Pick<Call, 'words' | 'input'> & { readonly options: { readonly file?: readonly string[] } }

/** Where the questions come from, or why there are none. */
export async function questionsOf(call: Asking): Promise<AsyncIterable<string> | Misuse> {
  const { words } = call
  const paths = call.options.file ?? []
  for (const path of paths) {
    const missing = path === '-' ? null : await whyUnreadable(path)
    if (missing) return missing
  }
  if (words.length + paths.length > 0) return asked(call, paths)
  return call.input === null ? nothingAsked : asked(call, ['-'])
}

export function isMisuse(value: object): value is Misuse {
  return 'fix' in value
}

async function* asked(call: Asking, paths: readonly string[]): AsyncGenerator<string> {
  for (const word of call.words) {
    if (word === '-') yield* inputLines(call)
    else yield word
  }
  for (const path of paths) yield* path === '-' ? inputLines(call) : linesUnder(path)
}

async function* inputLines({ input }: Asking): AsyncGenerator<string> {
  if (input) yield* linesOf(input)
}

async function* linesUnder(path: string): AsyncGenerator<string> {
  for await (const file of filesUnder(path)) yield* linesOf(createReadStream(file))
}

/** Every file below a path in a settled order, whatever order the disk keeps; what is a link to elsewhere is passed over. */
export async function* filesUnder(path: string, skip: ReadonlySet<string> = new Set()): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) {
    yield path
    return
  }
  const names: { readonly name: string; readonly folder: boolean }[] = []
  for await (const entry of await opendir(path)) {
    if (skip.has(entry.name) || !(entry.isFile() || entry.isDirectory())) continue
    names.push({ name: entry.name, folder: entry.isDirectory() })
  }
  for (const { name, folder } of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (folder) yield* filesUnder(join(path, name), skip)
    else yield join(path, name)
  }
}

export async function whyUnreadable(path: string): Promise<Misuse | null> {
  try {
    await stat(path)
    return null
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return unreadable(
      path,
      code === 'ENOENT' ? { zh: '不存在', en: 'does not exist' } : { zh: '无法读取', en: 'cannot be read' },
    )
  }
}

function unreadable(path: string, why: Text): Misuse {
  return {
    code: 'file-unreadable',
    path,
    message: { zh: `“${path}”${why.zh}`, en: `${path} ${why.en}` },
    fix: { zh: '请核对路径和权限', en: 'Check the path and whether you may read it' },
  }
}

const nothingAsked: Misuse = {
  code: 'nothing-asked',
  message: { zh: '没有要读的内容', en: 'There is nothing to read' },
  fix: {
    zh: '请写在命令后面，或用 --file 指定文件，或从标准输入逐行送入',
    en: 'Give it as an argument, name a file with --file, or feed lines to standard input',
  },
}
