// That the pages say what the book says: each requirement in its own sentence.
import { requirements } from '@beian/domain/reading'
import { type Procedure, procedures, rulebook } from '@beian/domain/rulebook'
import { type Language, languages } from '@beian/domain/vocabulary'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as to from '../src/addresses.ts'
import { viewOf } from '../src/book/case-guide.ts'
import { readersWith } from '../src/book/readers.ts'
import { type ServedSite, serveSite } from './served-site.ts'

let site: ServedSite
let page: Page
beforeAll(async () => {
  site = await serveSite()
  page = await site.browser.newPage()
})
afterAll(() => site.close())

const cases = [
  ['first-filing', 'enterprise', 'guangdong'],
  ['first-filing', 'individual', 'tianjin'],
  ['first-filing', 'government', 'tibet'],
] as const

const SETTLED = '.requirement:not(.open)'

/** Many checklists name the same pages: each is read once. */
const read = new Map<string, Promise<readonly string[]>>()

/** Topic and sentence of each requirement that a page prints as settled; with another selector, of those that may hold too. */
function printed(path: string, which = SETTLED): Promise<readonly string[]> {
  const known = read.get(path + which) ?? linesOn(path, which)
  read.set(path + which, known)
  return known
}

async function linesOn(path: string, which: string): Promise<readonly string[]> {
  await page.goto(`${site.origin}${path}`, { waitUntil: 'domcontentloaded' })
  const lines = await page.locator(which).evaluateAll((elements: Element[]) =>
    elements.flatMap((one) => {
      const named = one.querySelector('.question a')?.getAttribute('href') ?? location.pathname
      const topic = /\/rules\/([^/]+)/.exec(named)?.[1]
      return [...one.querySelectorAll('.requirement-text')].map((text) => `${topic}: ${text.textContent}`)
    }),
  )
  return lines.toSorted()
}

/** What a checklist prints with the pages it names for what stands alike in all of them; with whatever may hold, the rules whose cases it counts. */
async function printedWithPages(path: string, which = SETTLED): Promise<readonly string[]> {
  await page.goto(`${site.origin}${path}`, { waitUntil: 'domcontentloaded' })
  const further = await page
    .locator(which === SETTLED ? '[data-alike]' : '[data-alike], .told')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const lists = []
  for (const address of [path, ...further]) lists.push(...(await printed(address, which)))
  return lists.toSorted()
}

describe('the page of a nature and province', () => {
  test.each(cases)('prints exactly what the book asks in %s of %s in %s', async (id, nature, province) => {
    const procedure: Procedure = procedures[id]
    const readers = readersWith(procedure, nature) ?? expect.unreachable()
    const { asked } = requirements(rulebook, id, viewOf(procedure, { nature, place: province }))
    const wanted = (lang: Language) => asked.map(({ topic, text }) => `${topic.id}: ${text[lang]}`).toSorted()
    for (const lang of languages) {
      expect(await printedWithPages(to.caseGuide(id, readers.id, province)(lang))).toEqual(wanted(lang))
    }
    expect(asked.length).toBeGreaterThan(10)
  })

  test('that several natures share settles only what is asked of all, and holds all that is asked of each', async () => {
    const id = 'added-service'
    const readers = readersWith(procedures[id], 'notary') ?? expect.unreachable()
    const address = to.caseGuide(id, readers.id, 'guizhou')('zh')
    const [always, anyhow] = [await printedWithPages(address), new Set(await printedWithPages(address, '.requirement'))]
    for (const { id: nature } of readers.natures) {
      const { asked } = requirements(rulebook, id, viewOf(procedures[id], { nature, place: 'guizhou' }))
      const wanted = asked.map(({ topic, text }) => `${topic.id}: ${text.zh}`)
      expect(always.filter((line) => !wanted.includes(line))).toEqual([])
      expect(wanted.filter((line) => !anyhow.has(line))).toEqual([])
    }
  })

  test('stands once for the nation where hardly any province differs', async () => {
    const police = procedures['public-security-filing']
    const { asked } = requirements(rulebook, police.id, viewOf(police, { nature: 'individual', place: 'nation' }))
    const wanted = asked.map(({ topic, text }) => `${topic.id}: ${text.en}`).toSorted()
    expect(await printedWithPages(to.natureGuide(police.id, 'individual')('en'))).toEqual(wanted)
  })
})
