/** The law of the keyboard, held against small pages that break it, each in one way. */
import { launchChromium } from '@beian/browser/chromium'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { learnReach, noteOpener, notGivenBack, outOfReach } from './reach.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  const context = await browser.newContext()
  await learnReach(context)
  page = await context.newPage()
})
afterAll(() => browser?.close())

const show = (html: string) =>
  page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(`<main><a href="/">first</a>${html}</main>`)}`)

const press = (to: string) => `<script>document.querySelector('i').addEventListener('${to}', () => undefined)</script>`

test('nothing is wrong with links, buttons, fields and round buttons of one name', async () => {
  await show(`<button>a</button><input><label><input type="radio" name="n">1</label>
    <label><input type="radio" name="n">2</label><details><summary>more</summary></details>`)
  expect(await outOfReach(page)).toEqual([])
})

test.each([
  ['a button that Tab passes', '<button tabindex="-1">a</button><p>b</p>', 'not reached: <button tabindex="-1">'],
  ['a text that hears a press', `<i>a</i>${press('click')}`, 'not reached: <i>'],
  ['a text that hears a mouse', `<i>a</i>${press('pointerdown')}`, 'not reached: <i>'],
  ['a stop that hears no key', `<i tabindex="0">a</i>${press('click')}`, 'reacts to a press and to no key: <i'],
  ['no ring', '<style>button { outline: none }</style><button>a</button>', 'no mark of the focus: <button>'],
  ['a ring that is always there', '<button style="outline: 1px solid">a</button>', 'no mark of the focus: <button'],
  ['a ring in no colour', '<button style="outline-color: transparent">a</button>', 'no mark of the focus: <button'],
  [
    'something over it',
    '<button>a</button><p style="position: fixed; inset: 0; margin: 0">b</p>',
    'out of sight with the focus: <a',
  ],
  [
    'a field that keeps Tab to itself',
    `<input><script>document.querySelector('input').onkeydown = (event) => event.preventDefault()</script>`,
    'the focus does not come out',
  ],
  [
    'a field that calls the focus back',
    `<input><button>a</button><script>
      document.querySelector('button').onfocus = () => document.querySelector('input').focus()</script>`,
    'the focus does not come out',
  ],
])('%s is told', async (_, html, told) => {
  await show(html)
  expect((await outOfReach(page)).map((one) => one.slice(0, told.length))).toContain(told)
})

test('a dialog that lets the focus out is told, and one that keeps the opener waiting', async () => {
  await show(`<button onclick="document.querySelector('[role=dialog]').hidden = false; document.querySelector('input').focus()">
    a</button><div role="dialog" hidden><input><button>b</button></div>`)
  await noteOpener(page)
  await page.locator('main > button').click()
  expect((await notGivenBack(page))[0]).toContain('not at <button')
  expect((await outOfReach(page, '[role="dialog"]')).some((one) => one.startsWith('out of the dialog: <a'))).toBe(true)
  await page.locator('main > button').focus()
  await noteOpener(page)
  expect(await notGivenBack(page)).toEqual([])
})
