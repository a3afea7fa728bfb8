/**
 * Two consultants at two browsers fill in one case at once, by steps drawn by chance (`BEIAN_STEPS=200` goes further): what the server holds in the end is
 * what was saved last in each field, nothing that was typed disappears unsaid, and each conflict is shown with both values.
 */
import type { Locator, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CaseAtWork, openCaseOf } from '../src/server/testing/casework.ts'
import { invite } from '../src/server/testing/trial.ts'
import { openTrialDesk, type TrialDesk, windowOf } from './trial-desk.ts'

const STEPS = Number(process.env['BEIAN_STEPS'] ?? 30)
const seed = Number(process.env['BEIAN_SEED'] ?? Date.now() % 1_000_000)
const fields = ['principal.name', 'principal.city', 'principal.district', 'service.name', 'service.remark'] as const

let desk: TrialDesk
let filingCase: CaseAtWork
let pages: readonly [Page, Page]

beforeAll(async () => {
  desk = await openTrialDesk('2026-11-21T02:00:00.000Z')
  const other = await invite(desk.administrator, 'li')
  filingCase = await openCaseOf(desk.administrator, '两人同填')
  const open = async (visitor: typeof other) => {
    const page = await (await windowOf(desk, visitor)).newPage()
    await page.goto(`${desk.origin}/cases/${filingCase.id}/facts`)
    await page.locator('.case-head').waitFor()
    return page
  }
  pages = [await open(desk.administrator), await open(other)]
})
afterAll(() => desk?.close())

/** mulberry32: the same steps again with the same seed. */
function chance(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const fieldAt = (page: Page, key: string) => page.locator(`.fact[id$="-${key}"]`).first()
const inputOf = (field: Locator) => field.locator('input.input, textarea').first()

/** Waits until the field has its answer: saved, or contested with both values in sight. */
async function answered(field: Locator): Promise<'saved' | 'contested'> {
  const mark = field.locator('.field-saving[data-state="saved"], .problem')
  await mark.first().waitFor({ state: 'attached' })
  return (await field.locator('.problem').count()) > 0 ? 'contested' : 'saved'
}

/** What is saved as one types waits before it leaves the browser, until it is let go. */
async function holdBack(held: readonly Page[]): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const saving = /cases\.recordFacts/
  const hold = (route: Route) => promise.then(() => route.fallback())
  for (const page of held) await page.route(saving, hold)
  return async () => {
    resolve()
    for (const page of held) await page.unroute(saving, hold)
  }
}

test(`nothing is lost and each conflict is shown, seed ${seed}`, { timeout: 60_000 + STEPS * 5_000 }, async () => {
  const next = chance(seed)
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T
  const saved = new Map<string, string>()
  let conflicts = 0
  for (let step = 0; step < STEPS; step += 1) {
    const [first, second] = next() < 0.5 ? pages : [pages[1], pages[0]]
    const key = pick(fields)
    const field = fieldAt(first, key)
    const mine = `${key.split('.')[1]} ${step}`
    if (next() < 0.3) {
      // Both type into the same field before either has saved.
      const theirs = `${mine} b`
      await Promise.all([settledOn(first, key), settledOn(second, key)])
      const other = fieldAt(second, key)
      const send = await holdBack(pages)
      await inputOf(other).fill(theirs)
      await inputOf(field).fill(mine)
      await Promise.all([inputOf(field).blur(), inputOf(other).blur()])
      await send()
      const answers = [await answered(field), await answered(other)]
      expect(answers.toSorted(), `step ${step}, ${key}`).toEqual(['contested', 'saved'])
      conflicts += 1
      const [loser, kept, lost] = answers[0] === 'saved' ? [other, mine, theirs] : [field, theirs, mine]
      const words = await loser.locator('.problem').innerText()
      expect(words).toContain(kept)
      expect(words).toContain(lost)
      expect(await inputOf(loser).inputValue(), 'what was typed stays').toBe(lost)
      const insists = next() < 0.5
      await loser
        .locator('.field-hint button')
        .nth(insists ? 1 : 0)
        .click()
      await loser.locator('.problem').waitFor({ state: 'detached' })
      if (insists) expect(await answered(loser)).toBe('saved')
      saved.set(key, insists ? lost : kept)
    } else {
      await settledOn(first, key)
      await inputOf(field).fill(mine)
      await inputOf(field).blur()
      expect(await answered(field), `step ${step}, ${key}`).toBe('saved')
      saved.set(key, mine)
    }
  }
  expect(conflicts).toBeGreaterThan(STEPS / 10)
  const { subjects } = await filingCase.page()
  const held = Object.assign({}, ...subjects.map(({ facts }) => facts)) as Record<string, unknown>
  for (const [key, value] of saved) expect(held[key], key).toBe(value)
  for (const page of pages) for (const [key, value] of saved) await expectShown(page, { key, value })

  /** Until this page shows what was saved there last: colleagues see each other's changes. */
  async function settledOn(page: Page, key: string): Promise<void> {
    const value = saved.get(key)
    if (value !== undefined) await expectShown(page, { key, value })
  }
})

async function expectShown(page: Page, { key, value }: { key: string; value: string }): Promise<void> {
  await expect.poll(() => inputOf(fieldAt(page, key)).inputValue(), { timeout: 20_000 }).toBe(value)
}
