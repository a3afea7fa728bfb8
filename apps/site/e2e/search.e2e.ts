// The search as a visitor uses it: from the field in the masthead, in both languages, by a character, a number, an acronym, a slip of the pen.
import { axeFindings } from '@beian/browser/axe'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as to from '../src/addresses.ts'
import { type ServedSite, serveSite } from './served-site.ts'

let site: ServedSite
let page: Page
const complaints: string[] = []
beforeAll(async () => {
  site = await serveSite()
  page = await (await site.browser.newContext()).newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', ({ message }) => complaints.push(message))
})
afterAll(() => site.close())

/** The addresses of the first pages found, and the first excerpt. */
async function found(lang: 'zh' | 'en', question: string) {
  await page.goto(`${site.origin}${to.search(lang)}?q=${encodeURIComponent(question)}`)
  await page.locator('#found li').first().waitFor()
  const links = await page.locator('#found a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  return {
    links,
    excerpt: (await page.locator('#found p').first().textContent()) ?? '',
    marked: await page.locator('#found mark').allTextContents(),
  }
}

test('the field in the masthead leads to the answer, and only the search page loads the search', async () => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(site.origin + to.rules('zh'))
  expect(asked.filter((path) => path.endsWith('.js') || path.includes('pagefind'))).toEqual([])
  await page.getByRole('searchbox').fill('短信核验')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/zh/search/?q=*')
  await page.locator('#found li').first().waitFor()
  // The word itself stands in the glossary, the answer on the page of its rule.
  expect((await page.locator('#found a').allTextContents()).slice(0, 2)).toEqual([
    '短信核验',
    '短信核验要在多久内完成？',
  ])
  expect(await page.getByLabel('要找什么').last().inputValue()).toBe('短信核验')
  expect(await axeFindings(page)).toEqual([])
})

describe('is found:', () => {
  test.each([
    ['zh', '备', '备'],
    ['zh', '京ICP备', '京'],
    ['zh', '20 个工作日', '20'],
    ['zh', 'App', 'App'],
    ['zh', 'App 备案', 'App'],
    ['en', 'working days', 'work'],
    ['en', 'App', 'App'],
    ['en', 'footer', 'footer'],
  ] as const)('%s %s', async (lang, question, mark) => {
    const { links, excerpt, marked } = await found(lang, question)
    expect(links.every((href) => href.startsWith(`/${lang}/`))).toBe(true)
    expect(marked.some((words) => words.toLowerCase().startsWith(mark.toLowerCase()))).toBe(true)
    expect(excerpt).not.toMatch(/\p{Script=Han} \p{Script=Han}/u)
  })

  test('the page of a question by part of its words in Chinese, whoever would part them otherwise', async () => {
    expect((await found('zh', '个工作日')).links.length).toBeGreaterThan(3)
    expect((await found('zh', '须是法定')).links.length).toBeGreaterThan(0)
  })

  test('a word itself before longer ones that begin with it', async () => {
    expect((await found('en', 'App')).links[0]).toBe(to.term('app')('en'))
  })

  test('what was meant by a word with a slip at its end', async () => {
    const { links } = await found('en', 'cancellatoin')
    expect(links.some((href) => href.includes('cancellation'))).toBe(true)
  })
})

test('what is not there is said', async () => {
  await page.goto(`${site.origin}${to.search('zh')}?q=${encodeURIComponent('龘靐')}`)
  await page.getByText('没有找到').waitFor()
  expect(complaints).toEqual([])
})
