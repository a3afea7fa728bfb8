/** One line that finds and does everything, worked by the keyboard alone; and a case opened from its client in two presses. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Faces, findingsAtRest, keepPicture, openFaces, openWindow } from './faces.ts'
import { fact, fill } from './hands.ts'

let faces: Faces
let page: Page
let faults: string[]

beforeAll(async () => {
  faces = await openFaces()
  ;({ page, faults } = await openWindow(faces.browser))
  await page.goto(faces.setUpLink)
  await page.getByLabel('姓名').fill('周岚')
  await page.getByLabel('登录名').fill('zhoulan')
  await page.getByLabel('密码').fill('一句足够长的口令-仅供测试-2026')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/cases$/)
})
afterAll(() => faces?.close())

const line = () => page.getByRole('combobox', { name: '搜索或执行' })

/** The option that Enter would open, as a screen reader is told of it. */
async function active(): Promise<string> {
  const id = await line().getAttribute('aria-activedescendant')
  return (await page.locator(`[id="${id}"]`).innerText()).split('\n')[0] ?? ''
}

async function open(typed: string, found: string): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.keyboard.press('Control+k')
  await line().waitFor()
  await page.keyboard.type(typed)
  await page.getByRole('option', { name: found }).first().waitFor()
}

const firstSteps = () => page.getByRole('heading', { name: '从这里开始' })

test('the first day says what to begin with', async () => {
  await page.goto(`${faces.console}/today`)
  await firstSteps().waitFor()
  for (const step of ['新建客户', '新建案件', '邀请同事'])
    expect(await page.locator('.steps').getByRole('link', { name: step }).count()).toBe(1)
})

test('a command is found by a part of its name and carried out by Enter', async () => {
  await open('新建客', '新建客户')
  expect(await active()).toBe('新建客户')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/clients\/new$/)
  expect(await line().count()).toBe(0)
  await page.getByLabel('客户名称').fill('红星互联')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/clients\/(?!new)[^/]+$/)
})

test('a case is opened from its client in two presses', async () => {
  const opener = page.getByRole('button', { name: '新建案件', exact: true })
  await opener.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true)
  await opener.press('Enter')
  await page.getByRole('button', { name: /^首次备案/ }).press('Enter')
  await page.waitForURL(/\/cases\/[^/]+\/facts$/)
})

test('a domain name that stands at another client is told while it is typed', async () => {
  await fill(page, 'domainName.name', 'xinghe-data.cn')
  await page.goto(`${faces.console}/clients/new`)
  await page.getByLabel('客户名称').fill('另一家')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '新建案件', exact: true }).press('Enter')
  await page.getByRole('button', { name: /^首次备案/ }).press('Enter')
  await page.waitForURL(/\/cases\/[^/]+\/facts$/)
  await fact(page, 'domainName.name').locator('input').first().fill('XingHe-data.cn')
  await fact(page, 'domainName.name').getByRole('link', { name: '红星互联' }).waitFor()
})

test('the first steps are gone with the first case', async () => {
  await page.goto(`${faces.console}/today`)
  await page.locator('.today-line').first().waitFor()
  expect(await firstSteps().count()).toBe(0)
})

test('a new case finds its client by the initials of the name, and no longer asks for one then', async () => {
  await page.goto(`${faces.console}/cases/new`)
  await page.locator('button[type="submit"]').click()
  const refusal = page.getByText('此项未选择。')
  await refusal.waitFor()
  const client = page.getByRole('combobox', { name: '客户', exact: true })
  await client.fill('hxhl')
  await page.getByRole('option', { name: '红星互联' }).click()
  expect(await client.inputValue()).toBe('红星互联')
  expect(await refusal.count()).toBe(0)
})

test('arrows move through what is found and wrap around, and the number of results is announced', async () => {
  await page.goto(`${faces.console}/today`)
  await open('hxhl', '红星互联')
  expect(await active()).toBe('红星互联')
  await page
    .getByRole('status')
    .filter({ hasText: /^1 条结果$/ })
    .waitFor({ state: 'attached' })
  await page.keyboard.press('ArrowUp')
  expect(await active()).toContain('在案件列表中查找')
  await page.keyboard.press('ArrowDown')
  expect(await active()).toBe('红星互联')
  expect(await findingsAtRest(page)).toEqual([])
  await keepPicture(page, 'palette')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/clients\/[^/]+$/)
})

test('outside a case a question of the rulebook is found by its words, and opens its answers', async () => {
  await page.goto(`${faces.console}/today`)
  await open('短信核验', '短信核验要在多久内完成')
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ 条结果$/ })
    .waitFor({ state: 'attached' })
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/rules\/sms-check$/)
  await page.locator('.explained .sources li').first().waitFor()
})

test('on a case, its acts and tabs are commands, and two Chinese signs find it', async () => {
  await page.goto(`${faces.console}/today`)
  await open('首次', '红星互联')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/cases\/[^/]+\/facts$/)
  await page.locator('.case-head').waitFor()
  await open('期限', '期限')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/deadlines$/)
  await open('预约', '约时间')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: '约定时间' }).waitFor()
  await page.keyboard.press('Escape')
  await page.waitForURL(/\/plan$/)
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('nothing found says what can be typed; Escape gives the focus back', async () => {
  await page.goto(`${faces.console}/today`)
  const opener = page.getByRole('button', { name: /搜索或执行/ })
  await opener.focus()
  await page.keyboard.press('Enter')
  await line().waitFor()
  await page.keyboard.type('龙凤呈祥')
  await page.getByText('没有找到“龙凤呈祥”').waitFor()
  await page.keyboard.press('Escape')
  await line().waitFor({ state: 'detached' })
  await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true)
})

test('a question mark shows every key, but not while somebody types', async () => {
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: '快捷键' }).waitFor()
  expect(await findingsAtRest(page)).toEqual([])
  await keepPicture(page, 'shortcuts')
  await page.keyboard.press('Escape')
  await page.goto(`${faces.console}/clients/new`)
  await page.getByLabel('客户名称').fill('')
  await page.keyboard.type('?/n')
  expect(await page.getByLabel('客户名称').inputValue()).toBe('?/n')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(faults).toEqual([])
})
