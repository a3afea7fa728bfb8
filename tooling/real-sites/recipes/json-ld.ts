/** JSON-LD in the head of a page that has its footer beside it: what a machine reads there must be what the footer says. */
import type { Page } from 'playwright-core'
import type { Recipe } from '../recipe.ts'
import { html } from './plain-pages.ts'
import { mainOf, pageOf } from './words.ts'

const footer = `<footer><a href="https://beian.miit.gov.cn/">京ICP备18003096号-3</a>
<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010802032137"><img src="/beian.png" alt="">京公网安备11010802032137号</a></footer>
`

export const jsonLd: Recipe = {
  ...html,
  format: 'json-ld',
  files: ({ snippet }) => ({ 'index.html': pageOf(mainOf + footer, snippet) }),
  also: async (page) => {
    const footers = await page.locator('footer a').allTextContents()
    const machines = await valuesOf(page)
    return footers.join() === machines.join() ? [] : [`the data say ${machines.join()}, the footer ${footers.join()}`]
  },
}

async function valuesOf(page: Page): Promise<readonly string[]> {
  const text = await page.locator('script[type="application/ld+json"]').textContent()
  const { identifier } = JSON.parse(text ?? '') as { identifier: readonly { value: string }[] }
  return identifier.map(({ value }) => value)
}
