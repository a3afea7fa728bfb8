/** What a consultant's hands do on the plan of a case: choose the way, end a step, record what happened, agree, move, send paper. */
import { type Playbook, rulebook } from '@beian/domain/rulebook'
import { type EventId, events } from '@beian/domain/vocabulary'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { go } from '../hands.ts'

type Bring = (dialog: Locator) => Promise<void>
export type Time = { readonly day: string; readonly hour: string }

/** Opens the client and the case as a first-time user would: by name, and by the name of the procedure. */
export async function openCase(page: Page, client: string, { procedure }: Playbook) {
  await page.goto(new URL('/clients/new', page.url()).href)
  await page.getByLabel('名称', { exact: false }).first().fill(client)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL((url) => /^\/clients\/(?!new$)[^/]+$/.test(url.pathname))
  const clientId = page.url().split('/').at(-1) ?? ''
  await page.getByRole('button', { name: '新建案件', exact: true }).click()
  const title = rulebook.procedures[procedure]?.title.zh ?? procedure
  await page
    .locator('[role="dialog"]')
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click()
  await page.waitForURL(/\/cases\/[^/]+\/facts$/)
  return { id: page.url().split('/').at(-2) ?? '', clientId }
}

/** Fills in the dialog that is open, sends it, and waits until it is gone. */
export async function send(page: Page, bring?: Bring): Promise<void> {
  const dialog = page.locator('[role="dialog"]')
  await dialog.locator('button[type="submit"]').waitFor()
  await bring?.(dialog)
  await dialog.locator('button[type="submit"]').click()
  await dialog.waitFor({ state: 'detached' })
}

export async function chooseWay(page: Page, { title }: Playbook): Promise<void> {
  await page.getByRole('button', { name: '换一个流程' }).click()
  await send(page, (dialog) => dialog.getByLabel(title.zh).check())
  await page.getByRole('heading', { name: title.zh, level: 2 }).waitFor()
}

const visits = '.plan-visit:not([data-kind])'
const present = (page: Page) => page.locator('.plan-step[aria-current="step"]')

/** Where the plan says that the case stands; empty: the way is over. */
export async function standsAt(page: Page): Promise<string> {
  await page.locator('.plan-steps').waitFor()
  return (await present(page).locator('.plan-name strong').allInnerTexts()).join()
}

/** Ends the present step by one of its outcomes, and sees where it leads. */
export async function end(page: Page, book: Playbook, name: string, bring?: Bring): Promise<void> {
  const [id, outcomeId] = name.split(': ')
  const step = book.steps.find((one) => one.id === id)
  const outcome = step?.outcomes.find((one) => one.id === outcomeId)
  if (!step || !outcome) throw new Error(`${book.id} knows no ${name}`)
  await expect.poll(() => standsAt(page), { message: name }).toBe(step.title.zh)
  const before = await present(page).locator(visits).count()
  await present(page).getByRole('button', { name: outcome.title.zh, exact: true }).click()
  await send(page, bring)
  const to = book.steps.find((one) => one.id === outcome.to)
  await expect.poll(() => standsAt(page), { message: name }).toBe(to?.title.zh ?? '')
  const title = page.getByText(step.title.zh, { exact: true }).and(page.locator('.plan-name > strong'))
  const ended = page.locator('.plan-step', { has: title })
  await expect.poll(() => ended.locator(visits).count(), { message: name }).toBe(before + 1)
}

/** What the agency's way says nothing about, recorded from the head of the case. */
export async function record(page: Page, event: EventId, bring?: Bring): Promise<void> {
  await page.locator('.turn').getByRole('button', { name: '记录结果' }).click()
  const dialog = page.locator('[role="dialog"]')
  await dialog.getByLabel(events[event].zh).check()
  await send(page, bring)
}

async function setTime(dialog: Locator, { day, hour }: Time): Promise<void> {
  await dialog.getByLabel('日期（北京时间）').fill(day)
  await dialog.getByLabel('时间', { exact: true }).fill(hour)
}

/** From the present step, which says what usually has to be agreed. */
export async function agree(page: Page, time: Time, where: string): Promise<void> {
  await present(page).getByRole('button', { name: '约时间' }).click()
  await send(page, async (dialog) => {
    await setTime(dialog, time)
    await dialog.getByLabel('地点或号码说明').fill(where)
  })
}

export const appointment = (page: Page, what: string) => page.locator('.plan-item', { hasText: what })

export async function move(page: Page, what: string, time: Time, reason: string): Promise<void> {
  await appointment(page, what).getByRole('button', { name: '改时间' }).click()
  await send(page, async (dialog) => {
    await setTime(dialog, time)
    await dialog.getByLabel('原因').fill(reason)
  })
}

/** Below the appointment from when to when and why; at the step itself only what holds now. */
export async function movedShown(page: Page, what: string, moved: RegExp): Promise<void> {
  await expect.poll(() => appointment(page, what).locator('.plan-visit').innerText()).toMatch(moved)
  const now = await appointment(page, what).locator('.due-day').innerText()
  expect(await present(page).locator('[data-kind="meeting"]').textContent()).toContain(`${now} ${what}`)
}

/** By when the plan expects a step to be done, as it says so beside it. */
export async function expectedOf(page: Page, title: string, words: string): Promise<void> {
  const step = page.locator('.plan-step', { has: page.getByText(title, { exact: true }) })
  await expect.poll(() => step.locator('.plan-days .due-day').innerText(), { message: title }).toBe(words)
}

/** An outcome the case is not ready for is told, and is no button. */
export async function waitsFor(page: Page, words: string): Promise<void> {
  await expect.poll(() => present(page).locator('[data-kind="waiting"]').innerText()).toBe(words)
}

export async function hold(page: Page, what: string): Promise<void> {
  await appointment(page, what).getByRole('button', { name: '已进行' }).click()
  await expect.poll(() => appointment(page, what).getAttribute('data-state')).toBe('held')
}

export type Paper = { readonly way: '我们寄出' | '寄给我们'; readonly what: string; readonly whom: string }

export async function sendPaper(page: Page, { way, what, whom }: Paper, number: string): Promise<void> {
  await page.getByRole('button', { name: '记录寄件' }).click()
  await send(page, async (dialog) => {
    await dialog.getByLabel(way).check()
    await dialog.getByLabel('寄什么').fill(what)
    await dialog.getByLabel('寄给谁 / 谁寄来').fill(whom)
    await dialog.getByLabel('快递公司').fill('顺丰')
    await dialog.getByLabel('单号').fill(number)
  })
}

export async function receivePaper(page: Page, what: string): Promise<void> {
  const paper = page.locator('.plan-item', { hasText: what })
  await paper.getByRole('button', { name: '收到了' }).click()
  await send(page)
  await expect.poll(() => paper.getAttribute('data-state')).toBe('held')
}

type Reason = { readonly text: string; readonly catalogued?: string; readonly about?: string }

/** The reason word for word, told apart by the catalogue where it has such an entry, and the fact it is about. */
export const returned =
  ({ text, catalogued, about }: Reason): Bring =>
  async (dialog) => {
    await dialog.getByLabel('理由 1').fill(text)
    if (catalogued) {
      await dialog.getByRole('combobox', { name: '退回理由目录' }).fill(catalogued)
      await dialog.page().getByRole('option', { name: catalogued }).click()
    }
    if (about) await dialog.getByLabel('涉及的信息').selectOption(about)
  }

export const numbers =
  (...granted: readonly string[]): Bring =>
  async (dialog) => {
    const fields = dialog.locator('.reasons input')
    await expect.poll(() => fields.count()).toBe(granted.length)
    for (const [place, number] of granted.entries()) await fields.nth(place).fill(number)
  }

/** Kind and words of each line of the timeline. */
export async function pastOf(page: Page): Promise<readonly string[]> {
  await go(page, 'timeline')
  await page.locator('.past-line').first().waitFor()
  return page
    .locator('.past-line')
    .evaluateAll((lines) => lines.map((one) => `${one.getAttribute('data-kind')} ${one.textContent}`))
}
