// The pages on which something runs: the number reader, the snippet maker and the footer check, as a visitor uses them.
import { axeFindings } from '@beian/browser/axe'
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
  await page.getByRole('textbox', { name: 'Filing number' }).fill('粤ICP备2026057758号-2')
  const link = page.locator('.footer-preview .pieces a')
  expect(await link.textContent()).toBe('粤ICP备2026057758号')
  expect(await link.getAttribute('href')).toBe('https://beian.miit.gov.cn/')
  expect(await page.locator('.snippet-maker .advice').textContent()).toContain('Guangdong')
  await page.getByRole('link', { name: 'Why, and since when' }).click()
  await page.waitForURL('**/rules/**')
  await page.close()
})

test('what is typed on a slow line, before the maker is there, is carried into it', async () => {
  const page = await site.browser.newPage()
  const { promise: later, resolve: arrive } = Promise.withResolvers<void>()
  await page.route('**/data/snippet-formats.json*', (route) => later.then(() => route.continue()))
  await page.goto(site.origin + to.snippets('en'))
  const number = page.getByRole('textbox', { name: 'Filing number' })
  await number.pressSequentially('粤ICP备2026057758号')
  await number.press('ArrowLeft')
  arrive()
  await page.locator('.footer-preview .pieces a', { hasText: '粤ICP备2026057758号' }).waitFor()
  await page.keyboard.type('-2')
  expect(await number.inputValue(), 'the cursor stays where it was').toBe('粤ICP备2026057758-2号')
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

test('every option round-trips through the fragment, and none is sent', async () => {
  const page = await site.browser.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const set = {
    filing: '京ICP备18003096号-3',
    publicSecurity: '京公网安备11010802032137号',
    badge: '/beian.png',
    form: 'principal',
    format: 'vue',
    align: 'center',
    labels: 'zh',
    theme: 'dark',
    chineseOnly: 'yes',
    ipv6: 'yes',
    moe: '20261234',
    order: 'public-security filing licence',
    host1: 'shop.example.cn',
    filing1: '京ICP备18003096号-4',
  }
  await page.goto(`${site.origin + to.snippets('en')}#${new URLSearchParams(set)}`)
  const code = page.locator('.snippet-maker pre').first()
  await code.getByText("host === 'shop.example.cn'").waitFor()
  for (const part of [
    'beian-center beian-dark',
    'ICP备案号：京ICP备18003096号<',
    '本站支持 IPv6 访问',
    '/^zh/i',
    '/beian.png',
  ])
    expect(await code.textContent()).toContain(part)
  await page.locator('summary', { hasText: 'Look' }).click()
  await page.getByLabel('Left', { exact: true }).check({ force: true })
  await code.getByText('beian-start').first().waitFor()
  const kept = new URLSearchParams(new URL(page.url()).hash.slice(1))
  expect(Object.fromEntries(kept)).toEqual({ ...set, align: 'start' })
  expect(asked.filter((url) => url.includes('shop') || url.includes('18003096'))).toEqual([])
  await page.close()
})

test('the stage is as wide as each device, scaled into the room there is', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${site.origin + to.snippets('en')}#filing=${encodeURIComponent('京ICP备18003096号-3')}`)
  const sample = page.locator('.snippet-maker .sample')
  await page.locator('.snippet-maker pre').first().getByText('18003096').first().waitFor()
  const room = async () => (await page.locator('.snippet-maker .fitted').boundingBox())?.width ?? 0
  for (const [device, width] of [
    ['Phone', 390],
    ['Tablet', 768],
    ['Desktop', 1200],
  ] as const) {
    await page.getByRole('button', { name: device }).click()
    expect(await sample.evaluate((element) => (element as { offsetWidth?: number }).offsetWidth)).toBe(width)
    await expect
      .poll(async () => ((await sample.boundingBox())?.width ?? width) - (await room()))
      .toBeLessThanOrEqual(1)
  }
  await page.close()
})

test('the check finds a dead link, offers the fix, and loads the parser only then', async () => {
  const page = await (await site.browser.newContext()).newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(site.origin + to.check('en'))
  const field = page.getByLabel('Source of the page')
  await field.fill('<body>\n<a href="http://www.miitbeian.gov.cn/">京ICP备18003096号-3</a></body>')
  const before = asked.length
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.locator('.finding', { hasText: 'line 2' }).first().waitFor()
  expect(asked.slice(before).every((url) => url.startsWith(`${site.origin}/_astro/`) && url.endsWith('.js'))).toBe(true)
  expect(asked.length).toBeGreaterThan(before)
  expect(await page.locator('.edits ins').textContent()).toBe('https://beian.miit.gov.cn/')
  expect(await axeFindings(page)).toEqual([])
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy the mended source' }).click()
  await page.getByText('Copied').waitFor()
  await field.fill('<body>\n<a href="https://beian.miit.gov.cn/">京ICP备18003096号-3</a></body>')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('heading', { name: 'Nothing wrong was found' }).waitFor()
  await page.context().close()
})

test('the maker leads to the check with its numbers, and they are compared', async () => {
  const page = await site.browser.newPage()
  await page.goto(site.origin + to.snippets('zh'))
  await page.getByLabel('ICP 备案号').first().fill('京ICP备18003096号-3')
  await page.locator('.footer-preview .pieces a', { hasText: '京ICP备18003096号-3' }).waitFor()
  await page.getByRole('link', { name: '检查您的页面' }).click()
  await page.locator('summary', { hasText: '京ICP备18003096号-3' }).waitFor()
  await page.getByLabel('页面源码').fill('<a href="https://beian.miit.gov.cn/">沪ICP备05008878号-1</a>')
  await page.getByRole('button', { name: '检查', exact: true }).click()
  await page.locator('.finding', { hasText: '别的主体' }).waitFor()
  await page.close()
})

test('provinces are compared beside the nation, and the address brings the choice back', async () => {
  const context = await site.browser.newContext()
  const page = await context.newPage()
  await page.goto(site.origin + to.compare()('en'))
  await page.getByLabel('Province 1').selectOption({ label: 'Hebei' })
  const row = page.getByRole('row', { name: 'How long must the domain name still be valid?' })
  await row.getByText('3 more months').waitFor()
  const ofOne = await page.getByRole('row').count()
  await page.getByLabel('Province 2').selectOption({ label: 'Guangdong' })
  await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(ofOne)
  expect(new URL(page.url()).hash).toBe('#with=hebei,guangdong')
  const all = await page.getByRole('row').count()
  await page.getByLabel('Only where they differ from one another').check()
  await expect.poll(() => page.getByRole('row').count()).toBeLessThan(all)
  expect(await axeFindings(page)).toEqual([])
  const again = await context.newPage()
  await again.goto(page.url())
  await again.getByRole('columnheader', { name: 'Guangdong' }).waitFor()
  expect(await again.getByLabel('Province 2').inputValue()).toBe('guangdong')
  await context.close()
})
