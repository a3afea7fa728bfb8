/** A piece of work on a case without a mouse: filled in, brought anew, judged, submitted, returned, told from the catalogue. */
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { demoHour } from '../demo-desk.ts'
import { fact, saved } from '../hands.ts'
import { enter, tabTo } from '../reach.ts'
import type { SweptDesk } from '../sweep.ts'
import { windowOf } from '../trial-desk.ts'
import { words } from '../words.ts'
import type { Cases } from './cases.ts'

const t = words.zh

export function testWork(at: () => { readonly desk: SweptDesk; readonly cases: Cases }): void {
  let page: Page
  beforeAll(async () => {
    const { desk } = at()
    await desk.chen.call('session.setLanguage', { language: 'zh' })
    const context = await windowOf(desk, desk.chen, { viewport: { width: 1440, height: 900 } })
    await context.clock.setFixedTime(demoHour)
    page = await context.newPage()
  })
  const go = async (tab: string, ready: string) => {
    const { desk, cases } = at()
    await page.goto(`${desk.origin}/cases/${cases.asked}/${tab}`)
    await page.locator(ready).first().waitFor()
  }
  const named = (name: string): Locator => page.getByRole('main').getByRole('button', { name, exact: true }).first()
  const dialog = () => page.getByRole('dialog')
  const tab = (name: string) => page.locator('.tabs').getByRole('link', { name })
  const confirm = (name: string) => dialog().getByRole('button', { name, exact: true })
  const gone = () => dialog().waitFor({ state: 'detached' })

  test('a fact is filled in', async () => {
    await go('facts', '.fact')
    const remarks = fact(page, 'service.name')
    await tabTo(page, remarks.locator('input').first())
    await page.keyboard.press('Control+a')
    await page.keyboard.type('青屿直播间')
    await page.keyboard.press('Tab')
    await saved(remarks)
  })

  test('a material is brought anew and accepted', async () => {
    await go('materials', '.receipt')
    const returned = page.locator('tbody.material[data-state="changes-requested"]')
    // Waited for from here on: the browser is told to hand the chooser over by another way than the keys go.
    const chooser = page.waitForEvent('filechooser')
    await tabTo(page, returned.locator('input[type="file"]'))
    await page.keyboard.press('Enter')
    const scan = await page.screenshot({ type: 'jpeg' })
    await (await chooser).setFiles({ name: '核验照片.jpg', mimeType: 'image/jpeg', buffer: scan })
    const pending = page.locator('tbody.material[data-state="pending-review"]')
    await pending.waitFor()
    await enter(page, pending.getByRole('button', { name: t.case.materials.accept, exact: true }))
    await pending.waitFor({ state: 'detached' })
  })

  test('each risk is accepted with a reason', async () => {
    await go('findings', '.finding')
    const risks = page.locator('.finding[data-severity="risk"][data-accepted="false"]')
    for (let left = await risks.count(); left > 0; left = await risks.count()) {
      await enter(page, risks.getByRole('button', { name: t.case.findings.accept, exact: true }))
      await dialog().waitFor()
      await page.keyboard.type('客户已续费，证书本周更新。')
      await enter(page, confirm(t.case.findings.accept))
      await gone()
      await expect.poll(() => risks.count()).toBeLessThan(left)
    }
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

  test('the reason is found in the catalogue', async () => {
    await enter(page, tab(t.case.tabs.rounds))
    const told = page.locator('.reason-told')
    await told.waitFor()
    await enter(page, told.getByRole('button', { name: t.late.round.map, exact: true }))
    await dialog().waitFor()
    await tabTo(page, dialog().locator('input[role="combobox"]').first())
    await page.keyboard.type('没有关系')
    await page.locator('[role="option"]').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await enter(page, confirm(t.late.round.mapSave))
    await gone()
    await told.locator('.chip').waitFor()
  })
}
