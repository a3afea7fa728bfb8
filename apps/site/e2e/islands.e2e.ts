// The two pages on which something runs: the number reader and the snippet maker, as a visitor uses them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as to from '../src/addresses.ts'
import { type ServedSite, serveSite } from './served-site.ts'

let site: ServedSite
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

test('a number is read piece by piece, and a bad one is refused in words', async () => {
  const page = await site.browser.newPage()
  await page.goto(site.origin + to.numbers('zh'))
  await page.getByLabel('编号', { exact: true }).fill('粤 ICP备05008878')
  await page.getByText('粤ICP备05008878号', { exact: true }).first().waitFor()
  expect(await page.locator('#number-answer').textContent()).toContain('广东')
  await page.getByLabel('编号', { exact: true }).fill('萌ICP备20261234号')
  await page.locator('.refusal').waitFor()
  await page.close()
})

test('a footer is made, and clicking it leads to the ministry', async () => {
  const page = await site.browser.newPage()
  await page.goto(site.origin + to.snippets('en'))
  await page.getByLabel('Filing number').fill('粤ICP备2026057758号-2')
  const link = page.locator('.preview .pieces a')
  expect(await link.textContent()).toBe('粤ICP备2026057758号')
  expect(await link.getAttribute('href')).toBe('https://beian.miit.gov.cn/')
  expect(await page.locator('.snippet-maker .advice').textContent()).toContain('Guangdong')
  await page.getByRole('link', { name: 'Why, and since when' }).click()
  await page.waitForURL('**/rules/**')
  await page.close()
})

test('what was set comes back from the address alone', async () => {
  const page = await site.browser.newPage()
  await page.goto(
    `${site.origin + to.snippets('en')}#filing=${encodeURIComponent('京ICP备18003096号-3')}&format=markdown`,
  )
  await page.locator('.snippet-maker pre', { hasText: '[京ICP备18003096号-3]' }).waitFor()
  await page.close()
})
