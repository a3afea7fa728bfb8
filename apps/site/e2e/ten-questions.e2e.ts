// Ten questions that people ask: each is answered one click from the first page, and among the first pages of one search.
import { languages } from '@beian/domain/vocabulary'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as to from '../src/addresses.ts'
import { type ServedSite, serveSite } from './served-site.ts'
import { tenQuestions } from './ten-questions.ts'

let site: ServedSite
let page: Page
beforeAll(async () => {
  site = await serveSite()
  page = await site.browser.newPage()
})
afterAll(() => site.close())

/** So far down a list of found pages people look. */
const LOOKED_AT = 5

const arrived = async () => ({
  at: new URL(page.url()).pathname,
  says: ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' '),
})

describe.each(languages)('%s', (lang) => {
  test.each(tenQuestions.map((one) => [one.asked[lang], one] as const))('%s', async (asked, one) => {
    const answer = { at: one.at(lang), says: expect.stringContaining(one.answer[lang]) }
    await page.goto(`${site.origin}${to.home(lang)}`)
    await page.getByRole('link', { name: asked, exact: true }).click()
    await page.waitForURL(`**${answer.at}{,#*}`)
    expect(await arrived()).toEqual(answer)

    await page.getByRole('searchbox').first().fill(one.words[lang])
    await page.keyboard.press('Enter')
    const found = page.locator(`#found li:nth-child(-n + ${LOOKED_AT}) a[href="${answer.at}"]`)
    await page.locator('#found li').first().waitFor()
    const links = await page.locator('#found a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links.slice(0, LOOKED_AT), one.words[lang]).toContain(answer.at)
    await found.click()
    await page.waitForURL(`**${answer.at}`)
    expect(await arrived()).toEqual(answer)
  })
})

test('they are ten', () => expect(tenQuestions).toHaveLength(10))
