/** 检查一页 One job of the footer check, the same on the main thread and on a worker: read, decode, check, put into words. */
import { type CheckOptions, checkPage } from '@beian/footer-check'
import type { Language } from '../language.ts'
import { decoded } from './decoded.ts'
import { type PageAnswer, pageAnswer, unreadPage } from './page-answer.ts'
import { bytesOf } from './source-of.ts'

/** What is the same for every page of a run. */
export type Settings = {
  readonly language: Language
  readonly maxBytes: number
  readonly options: Omit<CheckOptions, 'name' | 'isHome'>
}
export type Job = { readonly page: string; readonly path: string; readonly isHome: boolean }

export async function checkFile({ page, path, isHome }: Job, settings: Settings): Promise<PageAnswer> {
  const bytes = await bytesOf(path, settings.maxBytes)
  return 'code' in bytes
    ? unreadPage(page, bytes, settings.language)
    : checkBytes(bytes, { page, isHome, contentType: null }, settings)
}

type Named = { readonly page: string; readonly isHome: boolean; readonly contentType: string | null }

export function checkBytes(
  bytes: Buffer,
  { page, isHome, contentType }: Named,
  { language, options }: Settings,
): PageAnswer {
  const source = decoded(bytes, contentType)
  if (typeof source !== 'string') return unreadPage(page, source, language)
  return pageAnswer(checkPage(source, { ...options, name: page, isHome }), language)
}
