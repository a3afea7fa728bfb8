// The path finder as a founder uses it: by mouse and keyboard, back and forth, in both languages, and without script.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as to from '../src/addresses.ts'
import { endings } from '../src/book/finder-tree.ts'
import { dist, type ServedSite, serveSite } from './served-site.ts'

let site: ServedSite
let page: Page
beforeAll(async () => {
  site = await serveSite()
  page = await site.browser.newPage()
})
beforeEach(async () => {
  await page.goto('about:blank')
})
afterAll(() => site.close())

const shop = 'who=wfoe&what=website&server=mainland&earns=own-goods&filed=none&name=nobody&in=shanghai'
const open = (address: string) => page.goto(`${site.origin}${address}`)
const asks = (id: string) => page.locator(`[data-asks="${id}"]`).waitFor()
const answer = (name: string) => page.locator('.options').getByRole('link', { name, exact: true }).click()
const cards = () => page.locator('.card').evaluateAll((all) => all.map((one) => one.getAttribute('data-end')))
const hash = () => new URL(page.url()).hash.slice(1)

describe('eight questions at most', () => {
  test('lead a founder from nothing to a filing and the police, and say why it is not the licence', async () => {
    await open(to.start('en'))
    await asks('who')
    await page.locator('.options a', { hasText: 'WFOE' }).click()
    await answer('Website')
    await answer('Mainland China')
    await page.getByLabel('We sell our own goods or services').check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await answer('Never filed')
    await answer('Not filed')
    await answer('Shanghai')
    await page.locator('.outcome').waitFor()
    expect(await cards()).toEqual(['first-filing', 'public-security-filing'])
    expect(hash()).toBe(shop)
    const licence = page.locator('[data-not="licence-application"]')
    expect(await licence.textContent()).toContain('you said “We sell our own goods or services”')
    expect(await licence.locator('.cited a').count()).toBeGreaterThan(1)
  })

  test('go back one by one, and forward again', async () => {
    await open(to.startWith('who=company')('zh'))
    await asks('what')
    await answer('网站')
    await asks('server')
    await page.goBack()
    await asks('what')
    await page.goForward()
    await asks('server')
  })

  test('let any answer be changed without losing the rest', async () => {
    await open(to.startWith(shop)('en'))
    await page.getByRole('link', { name: 'Change: Where do the servers stand?' }).click()
    await asks('server')
    await page.locator('.options a', { hasText: 'Outside the mainland' }).click()
    await page.locator('[data-end="none"]').waitFor()
    expect(hash()).toBe('who=wfoe&what=website&server=outside&earns=own-goods&in=shanghai')
    await page.getByRole('link', { name: 'Change: Where do the servers stand?' }).click()
    await answer('Mainland China')
    await page.locator('[data-end="first-filing"]').waitFor()
    expect(hash(), 'what was not asked meanwhile is there again').toBe(shop)
  })

  test('come from an address alone; what it says beside is passed over', async () => {
    await open(to.startWith(`${shop.replace('name=nobody', 'name=wizard')}&utm_source=x`)('zh'))
    await asks('name')
    await open(to.startWith(`x=y&${shop}`)('zh'))
    await page.locator('.outcome').waitFor()
    expect(await cards()).toEqual(['first-filing', 'public-security-filing'])
  })

  test('are answered by keyboard, and the focus goes along', async () => {
    await open(to.startWith('who=individual&what=website&server=mainland')('en'))
    await asks('earns')
    await page.getByLabel('Users pay nothing').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await asks('filed')
    expect(await page.evaluate('document.activeElement.id')).toBe('question')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await asks('name')
  })

  test('keep their answers in the other language', async () => {
    await open(to.startWith(shop)('en'))
    await page.locator('.outcome').waitFor()
    await page.locator('.switch').click()
    await page.waitForURL('**/zh/start/**')
    await page.locator('.outcome').waitFor()
    expect(hash()).toBe(shop)
  })

  test('may be left open, and then nothing is told that hangs on them', async () => {
    await open(to.startWith(shop.replace('server=mainland', 'server=unsure'))('en'))
    await page.locator('.open-questions').waitFor()
    expect(await cards()).not.toContain('public-security-filing')
  })
})

describe('the checklist', () => {
  const list = to.checklistOf('first-filing', shop)
  const saved = async (name: string): Promise<string> => {
    const [download] = (await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])) as [Download, void]
    return readFileSync(await download.path(), 'utf8')
  }

  test('follows from the outcome, and each of its lines is taken away as Markdown and CSV', async () => {
    await open(to.startWith(shop)('en'))
    await page.locator('[data-end="first-filing"]').getByRole('link', { name: 'My checklist' }).click()
    await page.locator('.checklist').waitFor()
    const items = await page.locator('.list-item[data-key]').count()
    expect(items).toBeGreaterThan(50)
    expect((await saved('Markdown')).match(/^- \[ \] /gm)).toHaveLength(items)
    const csv = await saved('CSV')
    expect(csv.startsWith('\uFEFF"Part"')).toBe(true)
    expect(csv.trim().split('\r\n')).toHaveLength(items + 1)
  })

  test('is made by the law of an earlier day, and says so', async () => {
    await open(to.checklistOn('2019-04-10', 'first-filing', shop)('en'))
    const note = page.locator('.law-of .note')
    await note.waitFor()
    expect(await note.textContent()).toContain('10 April 2019')
  })

  test('keeps the day while an answer is changed', async () => {
    await open(to.checklistOn('2019-04-10', 'first-filing', shop)('en'))
    await page.locator('.answered [data-question="in"] .change a').click()
    await page.locator('[data-asks="in"]').getByRole('link', { name: 'Zhejiang' }).click()
    await page.locator('[data-end="first-filing"]').getByRole('link', { name: 'My checklist' }).click()
    await page.locator('.checklist[data-on="2019-04-10"]').waitFor()
  })

  test('dates its limits from a chosen day, on the page and as a calendar', async () => {
    await open(list('zh'))
    await page.getByLabel('事情').selectOption('submitted')
    await page.getByLabel('日期').fill('2026-09-28')
    const row = page.locator('.limits-table tr[data-topic="provider-review"]').first()
    await row.waitFor()
    // Two working days after Monday 28 September 2026: the National Day holidays begin on 1 October.
    expect(await row.getAttribute('data-due')).toBe('2026-09-30')
    const ics = await saved('ICS')
    expect(ics).toContain('DTSTART;VALUE=DATE:20260930')
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(await page.locator('.limits-table tr').count())
  })
})

describe('without script', () => {
  test('every outcome is reached by links from the first question', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const still = await context.newPage()
    await still.goto(`${site.origin}${to.start('en')}`)
    await still.locator('.options a', { hasText: 'WFOE' }).click()
    await still.waitForURL(`**${to.startAll('en')}#**`)
    const links = await still.locator('.ends a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(new Set(links)).toEqual(new Set(endings.map((end) => `#end-${end}`)))
    for (const link of new Set(links))
      expect(await still.locator(`[id="${link?.slice(1)}"]`).count(), link ?? '').toBe(1)
    for (const end of [
      'first-filing',
      'licence-application',
      'edi-licence',
      'public-security-filing',
      'none',
      'ask-authority',
    ])
      expect(links).toContain(`#end-${end}`)
    await context.close()
  })
})

test('no island weighs more than 25 kB of script', () => {
  const importsOf = (name: string): readonly string[] =>
    [...readFileSync(join(dist, '_astro', name), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)].map(
      ([, file]) => file as string,
    )
  for (const address of [to.start, to.checklist, to.compare(), to.snippets, to.check, to.numbers, to.planner()]) {
    const html = readFileSync(join(dist, address('en'), 'index.html'), 'utf8')
    const [, entry = ''] = /<script[^>]*src="[^"]*\/_astro\/([^"]+)"/.exec(html) ?? []
    const files = new Set([entry])
    for (const file of files) for (const next of importsOf(file)) files.add(next)
    const weight = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, '_astro', file))).length, 0)
    expect(files.size, 'the files were found').toBeGreaterThan(1)
    expect(weight, `${address('en')}: ${[...files]}`).toBeLessThan(25_000)
  }
})
