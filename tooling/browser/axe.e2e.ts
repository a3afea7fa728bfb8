import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { launchChromium } from './chromium.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage()
  await page.setContent(`<html lang="en"><title>t</title><main><h1>t</h1><label>a <input></label>
    <div id="broken"><input><p style="color:#aaa;background:#fff">pale</p></div></main></html>`)
})
afterAll(() => browser?.close())

test('a field without a label and pale letters are found, each with its place', async () => {
  const found = await axeFindings(page)
  expect(found.map((line) => line.split(':')[0])).toEqual(['color-contrast', 'label'])
  expect(found[1]).toBe('label: <input>')
})

test('within a place that is in order nothing is found', async () => {
  expect(await axeFindings(page, { within: 'h1' })).toEqual([])
  expect(await axeFindings(page, { within: '#broken' })).toHaveLength(2)
})

test('only the rules asked for are applied', async () => {
  expect(await axeFindings(page, { rules: ['color-contrast'] })).toHaveLength(1)
})

test('letters that are still fading in are looked at once they stand', async () => {
  await page.setContent(`<html lang="en"><title>t</title><style>@keyframes in { from { color: #fff } }
    p { background: #fff; color: #000; animation: in 0.5s }</style><main><h1>t</h1><p>words</p></main></html>`)
  expect(await axeFindings(page)).toEqual([])
})
