/** One agency's way from intake to the end, and the parts that ways have in common. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findingsAtRest, keepPicture } from '../faces.ts'
import { go } from '../hands.ts'
import type { CaseByAgency } from './desk.ts'
import * as hands from './hands.ts'

export type Walk = {
  readonly way: (filing: CaseByAgency) => Promise<void>
  /** Steps that no outcome on this way leads to. */
  readonly skipped?: readonly string[]
  /** The stage the case ends in. */
  readonly ends: string
  /** What the timeline tells, in words that stand in one line. */
  readonly told: readonly (readonly string[])[]
}

export async function throughProvider({ page }: CaseByAgency): Promise<void> {
  await hands.record(page, 'provider-passed')
  await hands.record(page, 'sms-verified')
}

export function granted(filing: CaseByAgency) {
  return hands.numbers(filing.filingNumber, `${filing.filingNumber}-1`)
}

/** From its present step on, by these outcomes, each `step: outcome`. */
export async function follow({ page, book }: CaseByAgency, ...outcomes: readonly string[]): Promise<void> {
  for (const one of outcomes) await hands.end(page, book, one)
}

export async function looksRight(page: Page, name: string): Promise<void> {
  expect(await findingsAtRest(page), name).toEqual([])
  await keepPicture(page, name)
}

const asked = [
  { language: '中文', colorScheme: 'light' },
  { language: '中文', colorScheme: 'dark' },
  { language: 'English', colorScheme: 'light' },
  { language: 'English', colorScheme: 'dark' },
] as const

/** For people to look at: how the case was run and where it ended, in both languages, light and dark. */
export async function keepFaces(page: Page, name: string): Promise<void> {
  if (!process.env['BEIAN_PICTURES']) return
  for (const tab of ['plan', 'rounds', 'deadlines', 'timeline']) {
    await go(page, tab)
    for (const { language, colorScheme } of asked) {
      await page.emulateMedia({ colorScheme })
      const other = page.getByRole('button', { name: language, exact: true })
      if (await other.isVisible()) await other.click()
      await page.waitForLoadState('networkidle')
      await keepPicture(page, `${name}-${tab}-${language === 'English' ? 'en' : 'zh'}-${colorScheme}`)
    }
    await page.emulateMedia({ colorScheme: 'light' })
    await page.getByRole('button', { name: '中文', exact: true }).click()
  }
}
