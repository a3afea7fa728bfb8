// Snippets as they stand on other people's pages: whatever the page forbids, nothing is violated, links work and nothing moves.

import { launchChromium } from '@beian/browser/chromium'
import { type FooterInput, footerFrom, renderSnippet, type SnippetFormatId } from '@beian/domain/snippets'
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HostPages, type HostPolicy, hostPolicies, serveHostPages } from './host-pages.ts'

/** The formats whose output is HTML as it is pasted. */
const formats = [
  'html',
  'svelte',
  'astro',
  'hugo',
  'wordpress-block',
  'discuz',
  'discourse',
] as const satisfies readonly SnippetFormatId[]
const filing = { filing: '京ICP备2026057758号-12A', form: 'service' } as const
const both = { ...filing, publicSecurity: '京公网安备11010802032137号', badge: '/beian.svg' } as const
const police = 'https://beian.mps.gov.cn/#/query/webSearch?code=11010802032137'

function snippet(format: SnippetFormatId, input: FooterInput): string {
  const reading = footerFrom(input)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return renderSnippet(format, reading.footer)
}

let browser: Browser
let pages: HostPages
let context: BrowserContext
let page: Page
/** What the page's console and its policy complained of. */
const complaints: string[] = []
/** What was asked of other hosts; the test answers for them. */
const asked: string[] = []

beforeAll(async () => {
  browser = await launchChromium()
  pages = await serveHostPages()
  context = await browser.newContext()
  await context.route(/^https:/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<title>official</title>' })
  })
  await context.exposeFunction('complain', (text: string) => complaints.push(text))
  await context.addInitScript(watch)
  page = await context.newPage()
  page.on('console', (message) => {
    // What this test itself runs in a frame without scripts is told like this; that nothing else would run is seen in the elements.
    const ours = message.text().startsWith('Blocked script execution')
    if ((message.type() === 'error' || message.type() === 'warning') && !ours) complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
})
beforeEach(() => {
  for (const list of [complaints, asked, pages.reports]) list.length = 0
})
afterAll(async () => {
  await browser.close()
  await pages.close()
})

/** Runs in every page before anything else. */
function watch(): void {
  const { complain } = globalThis as unknown as { complain: (text: string) => void }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complain(`${violatedDirective} ${blockedURI}`),
  )
}

/** Opens the page, or the frame in it, and waits until the late badge has come and has been painted. */
async function open(policy: HostPolicy, body: string): Promise<Frame> {
  await page.goto(pages.page(policy, body), { waitUntil: 'load' })
  await painted()
  return page.frames().at(-1) as Frame
}

/** Asked of the page: a frame without scripts is told of no painting. */
const painted = () =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()))
      }),
  )

/** What moved since the late badge came, or ever where there is none: a frame of its own process may be given its size late, which moves all in it. */
const shiftIn = (frame: Frame) =>
  frame.evaluate(() => {
    const observer = new PerformanceObserver(() => {})
    observer.observe({ type: 'layout-shift', buffered: true })
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[]
    const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const came = asked.filter(({ name }) => name.endsWith('/beian.svg')).map(({ responseEnd }) => responseEnd)
    const late = shifts.filter(({ startTime }) => came.every((end) => startTime >= end))
    return late.reduce((sum, { value }) => sum + value, 0)
  })

/** The address that a click leads to. */
async function clicked(frame: Frame, link: string): Promise<string> {
  const opened = context.waitForEvent('page')
  await frame.locator(link).click()
  const popup = await opened
  await popup.waitForLoadState()
  const address = popup.url()
  await popup.close()
  return address
}

describe.each(hostPolicies)('pasted into a page with $name', (policy) => {
  const input = policy.withoutImages ? { ...both, badge: undefined } : both
  const sections = formats.map((format) => `<section id="${format}">${snippet(format, input)}</section>`)

  test('snippets of markup violate nothing, lead where they should and move nothing', async () => {
    const frame = await open(policy, sections.join('\n'))
    if (policy.kind === 'quirks') expect(await frame.evaluate(() => document.compatMode)).toBe('BackCompat')
    // A builder's block may stand around it.
    const shown = await frame
      .locator('section')
      .evaluateAll((all) => all.map((one) => one.querySelector('a')?.parentElement?.outerHTML))
    expect(new Set(shown).size, 'all formats put the same elements').toBe(1)
    const images = await frame
      .locator('img')
      .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth))
    expect(images).toEqual(policy.withoutImages ? [] : formats.map(() => 120))
    expect(await frame.locator('footer :is(script, style, iframe, object)').count()).toBe(0)
    const attributes = await frame
      .locator('footer *')
      .evaluateAll((all) => all.flatMap((one) => one.getAttributeNames().map((name) => name.toLowerCase())))
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
    expect(await shiftIn(frame)).toBe(0)
    for (const link of await frame.locator('#html a').all()) {
      expect(await link.getAttribute('target')).toBe('_blank')
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
    }
    expect(await clicked(frame, '#html a >> nth=0')).toBe('https://beian.miit.gov.cn/')
    expect(await clicked(frame, '#html a >> nth=1')).toBe(police)
    expect(asked.map((url) => new URL(url).host)).toEqual(['beian.miit.gov.cn', 'beian.mps.gov.cn'])
    expect([...complaints, ...pages.reports]).toEqual([])
  })

  test(`the web component ${policy.scripts ? 'shows the same elements' : 'shows nothing, as its page says'}`, async () => {
    pages.script = snippet('web-component', input)
    const html = snippet('html', input)
    // Chromium runs no modules in XML documents, so there the file is loaded as a script.
    const how = policy.kind === 'xhtml' ? 'defer="defer"' : 'type="module"'
    const frame = await open(
      policy,
      `<beian-footer></beian-footer><script ${how} src="/beian-footer.js"></script><div id="html">${html}</div>`,
    )
    const inside = (selector: string) => frame.locator(selector).evaluate((one) => one.innerHTML)
    if (policy.scripts) {
      expect(await inside('beian-footer')).toBe(await inside('#html'))
      expect(await clicked(frame, 'beian-footer a >> nth=1')).toBe(police)
      expect([...complaints, ...pages.reports]).toEqual([])
    } else {
      expect(await inside('beian-footer')).toBe('')
      await expect
        .poll(() => complaints.join('\n'), { timeout: 10_000 })
        .toMatch(/script-src|default-src|Access to script/)
    }
  })
})

test('in text from right to left the signs of a number stay in their order', async () => {
  const rtl = hostPolicies.find(({ kind }) => kind === 'rtl') as HostPolicy
  const frame = await open(rtl, snippet('html', filing))
  const places = await frame.locator('footer a').evaluate((link) => {
    const text = link.firstChild as Text
    return Array.from(text.data, (_, at) => {
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return range.getBoundingClientRect().left
    })
  })
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

describe('the tests see what they are there to see', () => {
  const [strict] = hostPolicies as [HostPolicy]
  const plain: HostPolicy = { name: 'no policy', scripts: true }

  test('an inline style under a strict policy', async () => {
    await open(strict, '<p style="color: red">x</p>')
    await expect.poll(() => complaints.join(), { timeout: 10_000 }).toContain('style-src')
    await expect.poll(() => pages.reports, { timeout: 10_000 }).toHaveLength(1)
  })

  test.each(hostPolicies.filter(({ kind }) => kind !== undefined))('something that moves, in $name', async (policy) => {
    const frame = await open(policy, '<p id="high">x</p><p>y</p>')
    await frame.evaluate(() => document.querySelector('#high')?.setAttribute('style', 'height: 200px'))
    await painted()
    expect(await shiftIn(frame)).toBeGreaterThan(0)
  })

  test('a late image without its size', async () => {
    const frame = await open(plain, '<p><img src="/beian.svg" alt=""/></p><p>y</p>')
    expect(await shiftIn(frame)).toBeGreaterThan(0)
  })
})
