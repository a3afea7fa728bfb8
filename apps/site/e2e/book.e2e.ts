// That the pages say what the book says: each requirement in its own sentence, and every link leads somewhere.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { requirements } from '@beian/domain/reading'
import { type Procedure, procedures, rulebook } from '@beian/domain/rulebook'
import { type Language, languages } from '@beian/domain/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as to from '../src/addresses.ts'
import { viewOf } from '../src/book/case-guide.ts'
import { readersWith } from '../src/book/readers.ts'
import { dist, type ServedSite, serveSite } from './served-site.ts'

let site: ServedSite
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

const cases = [
  ['first-filing', 'enterprise', 'guangdong'],
  ['first-filing', 'individual', 'tianjin'],
  ['first-filing', 'government', 'tibet'],
] as const

/** Topic and sentence of each requirement that a page prints as settled; with another selector, of those that may hold too. */
async function printed(path: string, which = '[data-topic][data-answer="applies"]'): Promise<readonly string[]> {
  const page = await site.browser.newPage()
  await page.goto(`${site.origin}${path}`)
  const lines = await page
    .locator(which)
    .evaluateAll((elements: Element[]) =>
      elements.flatMap((one) =>
        [...one.querySelectorAll('.requirement-text')].map(
          (text) => `${one.getAttribute('data-topic')}: ${text.textContent}`,
        ),
      ),
    )
  await page.close()
  return lines.toSorted()
}

describe('the page of a nature and province', () => {
  test.each(cases)('prints exactly what the book asks in %s of %s in %s', async (id, nature, province) => {
    const procedure: Procedure = procedures[id]
    const readers = readersWith(procedure, nature) ?? expect.unreachable()
    const { asked } = requirements(rulebook, id, viewOf(procedure, nature, province))
    const wanted = (lang: Language) => asked.map(({ topic, text }) => `${topic.id}: ${text[lang]}`).toSorted()
    for (const lang of languages) {
      expect(await printed(to.caseGuide(id, readers.id, province)(lang))).toEqual(wanted(lang))
    }
    expect(asked.length).toBeGreaterThan(10)
  })

  test('that several natures share settles only what is asked of all, and holds all that is asked of each', async () => {
    const id = 'added-service'
    const readers = readersWith(procedures[id], 'notary') ?? expect.unreachable()
    const address = to.caseGuide(id, readers.id, 'guizhou')('zh')
    const [always, anyhow] = [await printed(address), new Set(await printed(address, '[data-topic]'))]
    for (const { id: nature } of readers.natures) {
      const { asked } = requirements(rulebook, id, viewOf(procedures[id], nature, 'guizhou'))
      const wanted = asked.map(({ topic, text }) => `${topic.id}: ${text.zh}`)
      expect(always.filter((line) => !wanted.includes(line))).toEqual([])
      expect(wanted.filter((line) => !anyhow.has(line))).toEqual([])
    }
  })

  test('stands once for the nation where hardly any province differs', async () => {
    const police = procedures['public-security-filing']
    const { asked } = requirements(rulebook, police.id, viewOf(police, 'individual', 'nation'))
    const wanted = asked.map(({ topic, text }) => `${topic.id}: ${text.en}`).toSorted()
    expect(await printed(to.natureGuide(police.id, 'individual')('en'))).toEqual(wanted)
  })
})

describe('links', () => {
  const pages = globSync('**/*.html', { cwd: dist })
  const ids = new Map<string, ReadonlySet<string>>()
  const textOf = (file: string) => readFileSync(join(dist, file), 'utf8')
  const idsOf = (file: string) => {
    const known = ids.get(file) ?? new Set([...textOf(file).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string))
    ids.set(file, known)
    return known
  }
  /** What a component reads, as `with=hebei`: no place on the page. */
  const isChoice = (anchor: string) => anchor.includes('=')
  const leadsNowhere = (from: string, href: string): boolean => {
    const [path = '', anchor] = href.split('#')
    const file = path === '' ? from : join(path, path.endsWith('/') ? 'index.html' : '').slice(1)
    if (!existsSync(join(dist, file))) return true
    if (anchor === undefined || anchor === '' || isChoice(anchor)) return false
    return !idsOf(file).has(decodeURIComponent(anchor))
  }

  test('each leads to a page and a place that exist', () => {
    const broken = new Set<string>()
    for (const from of pages) {
      const hrefs = new Set([...textOf(from).matchAll(/ href="([/#][^"]*)"/g)].map(([, href]) => href as string))
      for (const href of hrefs) if (leadsNowhere(from, href)) broken.add(`${from} → ${href}`)
    }
    expect([...broken].slice(0, 20)).toEqual([])
    expect(pages.length).toBeGreaterThan(1500)
    expect(pages.length).toBeLessThan(5000)
  })

  test('every page has its twin in the other language', () => {
    const alone = pages.filter(
      (file) =>
        /^(zh|en)\//.test(file) && !existsSync(join(dist, file.replace(/^../, file.startsWith('zh') ? 'en' : 'zh'))),
    )
    expect(alone).toEqual([])
  })
})
