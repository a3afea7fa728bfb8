/** One agency's way from intake to the end, and the parts that ways have in common. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeFindings, keepPicture } from '../faces.ts'
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
  expect(await axeFindings(page), name).toEqual([])
  await keepPicture(page, name)
}
