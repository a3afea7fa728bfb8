/** 检查一页 One job of the footer check, the same on the main thread and on a worker: read, decode, check. */
import { type CheckedPage, type CheckOptions, checkPage } from '@beian/footer-check'
import { decoded } from './decoded.ts'
import type { PageProblem } from './problems.ts'
import { bytesOf } from './source-of.ts'

/** What is the same for every page of a run. */
export type Settings = { readonly maxBytes: number; readonly options: Omit<CheckOptions, 'name' | 'isHome'> }
export type Job = { readonly page: string; readonly path: string; readonly isHome: boolean }
/** A page with what was found, or why it could not be checked. */
export type Result = {
  readonly page: string
  readonly checked: CheckedPage | null
  readonly problem: PageProblem | null
}

export const unread = (page: string, problem: PageProblem): Result => ({ page, checked: null, problem })

export async function checkFile({ page, path, isHome }: Job, settings: Settings): Promise<Result> {
  const bytes = await bytesOf(path, settings.maxBytes)
  return 'code' in bytes ? unread(page, bytes) : checkBytes(bytes, { page, isHome, contentType: null }, settings)
}

type Named = { readonly page: string; readonly isHome: boolean; readonly contentType: string | null }

export function checkBytes(
  bytes: Buffer,
  { page, isHome, contentType }: Named,
  { maxBytes, options }: Settings,
): Result {
  const source = decoded(bytes, contentType, maxBytes)
  if ('code' in source) return unread(page, source)
  return { page, checked: checkPage(source.text, { ...options, name: page, isHome }), problem: null }
}
