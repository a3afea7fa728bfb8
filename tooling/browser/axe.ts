/** What axe finds on a page, as lines that a failing test can print. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** `within`: a selector; only what lies in there is looked at. `rules`: the only ones to apply, by axe's ids; absent, all. */
export type Scope = { readonly within?: string; readonly rules?: readonly string[] }

/**
 * The violations on the page once what fades or moves has come to its end, each as its rule and the places where it is
 * broken; none is `[]`.
 * Runs in the page's own document: frames inside it are not entered.
 */
export async function axeFindings(page: Page, { within, rules }: Scope = {}): Promise<readonly string[]> {
  // Reading half a megabyte of axe takes longer than what it looks for: once for each document.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const scope: Scope = { ...(within && { within }), ...(rules && { rules }) }
  return page.evaluate(run, scope)
}

/** Runs in the browser. Only violations are worked out whole: the places that are in order are most of the work. */
async function run({ within, rules }: Scope): Promise<readonly string[]> {
  const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
  await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)))
  const { violations } = await window.axe.run(within ?? document, {
    resultTypes: ['violations'],
    ...(rules && { runOnly: [...rules] }),
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
