/** 解码 A page's bytes as text, whatever their encoding, or why they are none. */
import { decodePage } from '@beian/footer-check'
import { type PageProblem, problems } from './problems.ts'

export type Decoded = { readonly text: string; readonly encoding: string }

export function decoded(bytes: Buffer, contentType: string | null, limit: number): Decoded | PageProblem {
  const page = decodePage(bytes, contentType ?? undefined, limit)
  if (page.ok) return page
  return page.code === 'too-large'
    ? problems.tooLarge(limit)
    : { ...problems.notAPage, code: page.code, message: page.message }
}
