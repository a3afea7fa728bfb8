/** 看一眼 Fetches one page and holds it against the numbers that must stand there. */
import { createHash } from 'node:crypto'
import { type CheckedPage, checkPage, decodePage } from '@beian/footer-check'
import { type Failure, type FetchLimits, fetchPage } from './fetch-page.ts'
import type { Target } from './targets.ts'

export type Looked = {
  readonly target: Target
  readonly failure: Failure | 'not-text' | null
  readonly sha256: string | null
  readonly numbers: CheckedPage['numbers']
  readonly findings: CheckedPage['findings']
}

const megabyte = 1024 * 1024

/** A page of a website, not a download. */
export const pageLimits = { milliseconds: 15_000, bytes: 4 * megabyte }

export async function lookAtPage(target: Target, limits: FetchLimits): Promise<Looked> {
  const fetched = await fetchPage(target.address, limits)
  return typeof fetched === 'string' ? { ...nothingOf(target), failure: fetched } : readPage(target, fetched)
}

const nothingOf = (target: Target) => ({ target, sha256: null, numbers: [], findings: [] })

/** The page as it came, held against what was granted. */
export function readPage(target: Target, fetched: { bytes: Uint8Array; contentType: string | null }): Looked {
  const page = decodePage(fetched.bytes, fetched.contentType ?? undefined)
  if (!page.ok) return { ...nothingOf(target), failure: 'not-text' }
  const { address: name, expected, form, province } = target
  const checked = checkPage(page.text, {
    name,
    expected,
    form,
    isHome: true,
    as: 'html',
    ...(province ? { province } : {}),
  })
  const sha256 = createHash('sha256').update(fetched.bytes).digest('hex')
  return { target, failure: null, sha256, numbers: checked.numbers, findings: checked.findings }
}
