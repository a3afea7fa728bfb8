/** A licence: paper by courier, told once what is missing, accepted, decided, and the certificate with its number. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { go } from '../hands.ts'
import * as hands from './hands.ts'
import { follow, looksRight, type Walk } from './walk.ts'

async function numbersShow(page: Page, ...expected: readonly string[]): Promise<void> {
  await go(page, 'numbers')
  await page.locator('.number-large').first().waitFor()
  expect(await page.locator('.number-large').allInnerTexts()).toEqual(expected)
}

/** The licence's own dates, also after the language was changed on the page. */
async function datesTell(page: Page): Promise<void> {
  await go(page, 'deadlines')
  const cells = page.locator('.list-dates td[data-label]')
  await page.locator('tr', { hasText: '申请续期' }).waitFor()
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await page.locator('tr', { hasText: 'Application for renewal' }).waitFor()
  expect((await cells.allInnerTexts()).filter((words) => /\p{Script=Han}/u.test(words))).toEqual([])
  await page.getByRole('button', { name: '中文', exact: true }).click()
}

export default {
  way: async (filing) => {
    const { page } = filing
    await follow(filing, 'contract: signed')
    await filing.intake()
    await follow(filing, 'preparation: sorted', 'writing: written')
    await hands.agree(page, { day: filing.in(1), hour: '16:00' }, '管局受理窗口')
    const paper = { way: '我们寄出', what: '申请书与承诺书原件', whom: '广东省通信管理局' } as const
    await hands.sendPaper(page, paper, 'SF1032567890128')
    await filing.days(2)
    await hands.receivePaper(page, paper.what)
    await hands.hold(page, '递送纸质材料')
    await follow(filing, 'submission: applied')
    await hands.record(page, 'told-to-complete', hands.returned({ text: '业务发展计划缺少收费方案' }))
    await follow(filing, 'certificate: overhaul', 'preparation: sorted', 'writing: written', 'submission: applied')
    await hands.record(page, 'accepted')
    await filing.days(20)
    await follow(filing, 'certificate: issued')
    await page.getByText('流程已走完，案件还在“颁发送达”').waitFor()
    const certificate = { way: '寄给我们', what: '许可证正本', whom: '广东省通信管理局' } as const
    await hands.sendPaper(page, certificate, 'SF1032567890135')
    await filing.days(3)
    await looksRight(page, 'gangxintong-delivery')
    await hands.receivePaper(page, certificate.what)
    await hands.record(page, 'delivered', hands.numbers('粤B2-20260417'))
    await numbersShow(page, '粤B2-20260417')
    await datesTell(page)
  },
  ends: '取得许可证',
  told: [
    ['dispatch', '申请书与承诺书原件', '广东省通信管理局', '顺丰', 'SF1032567890128'],
    ['dispatch', '许可证正本', 'SF1032567890135'],
    ['event', '告知补正', '业务发展计划缺少收费方案'],
    ['event', '作出许可决定'],
    ['event', '送达许可证'],
  ],
} satisfies Walk
