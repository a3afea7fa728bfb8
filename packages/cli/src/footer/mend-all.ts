/** 修补全部 Every file under a place that has something to mend, or something that only a person can. */
import { rename, stat, writeFile } from 'node:fs/promises'
import { type LeftAlone, largestPage } from '@beian/footer-check'
import { type Expected, mend } from './mend.ts'
import { pagesUnder } from './pages.ts'
import { patchOf } from './patch.ts'
import type { PageProblem } from './problems.ts'
import { bytesOf } from './source-of.ts'

export type MendedFile = {
  readonly page: string
  /** Empty where nothing changes. */
  readonly patch: string
  readonly applied: boolean
  readonly left: readonly LeftAlone[]
  readonly problem: PageProblem | null
}

export async function* mendedUnder(
  place: string,
  { expected, apply }: { readonly expected: Expected; readonly apply: boolean },
): AsyncGenerator<MendedFile> {
  for await (const { page, path } of pagesUnder(place, { everyPage: false, listed: true })) {
    const bytes = await bytesOf(path, largestPage)
    const mended = 'code' in bytes ? bytes : mend(bytes, { name: path, expected, limit: largestPage })
    if ('code' in mended) yield { page, patch: '', applied: false, left: [], problem: mended }
    else {
      const patch = patchOf(path, mended.before, mended.after)
      if (apply && patch !== '') await replace(path, mended.after)
      if (patch !== '' || mended.left.length > 0)
        yield { page, patch, applied: apply && patch !== '', left: mended.left, problem: null }
    }
  }
}

/** Whole or not at all: a file is never left half written. */
async function replace(path: string, text: string): Promise<void> {
  const { mode } = await stat(path)
  const draft = `${path}.beian-${process.pid}`
  await writeFile(draft, text, { mode, flag: 'wx' })
  await rename(draft, path)
}
