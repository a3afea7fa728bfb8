/** The pages of a case by the keyboard alone: everything is reached, seen and left again, and a piece of work is done. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cases, fillIn, findCases } from './case/cases.ts'
import { enter, tabTo, walk } from './case/keys.ts'
import { type DemoDesk, demoHour, openDemoDesk } from './demo-desk.ts'
import { fact, saved } from './hands.ts'
import { words } from './sweep.ts'
import { windowOf } from './trial-desk.ts'

const t = words.zh

let desk: DemoDesk
let cases: Cases
let page: Page

beforeAll(async () => {
  desk = await openDemoDesk()
  cases = await findCases(desk.chen)
  await fillIn(desk.chen, cases)
  const context = await windowOf(desk, desk.chen, { viewport: { width: 1440, height: 900 } })
  await context.clock.setFixedTime(demoHour)
  page = await context.newPage()
}, 600_000)
afterAll(() => desk?.close())

async function go(of: keyof Cases, tab: string, ready = '.case-head'): Promise<void> {
  await page.goto(`${desk.origin}/cases/${cases[of]}/${tab}`)
  await page.locator(ready).first().waitFor()
  await expect.poll(() => page.locator('.loading').count()).toBe(0)
}

const named = (name: string | RegExp, exact = true): Locator =>
  page.getByRole('main').getByRole('button', { name, exact }).first()
const dialog = () => page.getByRole('dialog')

describe('Tab reaches all that a mouse can press, shows where it is, and comes out again', () => {
  test.each([
    ['early', 'facts', '.fact'],
    ['judged', 'materials', '.receipt'],
    ['early', 'documents', '.documents'],
    ['asked', 'findings', '.finding'],
    ['review', 'plan', '.plan-item'],
    ['returned', 'rounds', '.round'],
    ['review', 'deadlines', '.list-dates'],
    ['returned', 'fees', '.list-fees'],
    ['granted', 'numbers', '.number-large'],
    ['granted', 'after', '.rows'],
    ['early', 'what-if', '.supposing'],
    ['twice', 'timeline', '.past-line'],
  ] as const)('%s: %s', async (of, tab, ready) => {
    await go(of, tab, ready)
    expect(await walk(page, 'main')).toEqual([])
  })
})

describe('a piece of work without a mouse', () => {
  const confirm = (name: string) => dialog().getByRole('button', { name, exact: true })
  const gone = () => dialog().waitFor({ state: 'detached' })

  test('a fact is filled in', async () => {
    await go('asked', 'facts', '.fact')
    const remarks = fact(page, 'service.name')
    await tabTo(page, remarks.locator('input').first())
    await page.keyboard.press('Control+a')
    await page.keyboard.type('青屿直播间')
    await page.keyboard.press('Tab')
    await saved(remarks)
  })

  test('a material is brought anew and accepted', async () => {
    await go('asked', 'materials', '.receipt')
    const returned = page.locator('tbody.material[data-state="changes-requested"]')
    await tabTo(page, returned.locator('input[type="file"]'))
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Enter')
    const scan = await page.screenshot({ type: 'jpeg' })
    await (await chooser).setFiles({ name: '核验照片.jpg', mimeType: 'image/jpeg', buffer: scan })
    const pending = page.locator('tbody.material[data-state="pending-review"]')
    await pending.waitFor()
    await enter(page, pending.getByRole('button', { name: t.case.materials.accept, exact: true }))
    await pending.waitFor({ state: 'detached' })
  })

  test('it is submitted, and comes back', async () => {
    await enter(page, named(t.case.acts.submit))
    await dialog().waitFor()
    await enter(page, confirm(t.case.submit.save))
    await gone()
    await enter(page, named(t.case.acts.record))
    await dialog().waitFor()
    const back = dialog().getByLabel('接入商退回')
    await tabTo(page, dialog().locator('.event-option input'))
    for (let moved = 0; moved < 8 && !(await back.isChecked()); moved += 1)
      await page.keyboard.press(moved === 0 ? 'Space' : 'ArrowDown')
    expect(await back.isChecked()).toBe(true)
    await tabTo(page, dialog().locator('textarea'))
    await page.keyboard.type('网站名称与主体没有关联')
    await enter(page, confirm(t.case.event.save))
    await gone()
  })
})
