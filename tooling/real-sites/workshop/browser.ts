/** A real Chromium that knows every example host name as the loopback address, and nothing of the internet. */
import { chromiumPath, launchChromium } from '@beian/browser/chromium'
import type { Browser, Page } from 'playwright-core'
import type { Room } from './room.ts'

const rules = 'MAP *.example.cn 127.0.0.1, MAP * ~NOTFOUND'

/** As the browser itself says it. */
export async function chromiumVersion(room: Room): Promise<string> {
  return /Chrom\S+ ([\d.]+)/.exec(await room.run([chromiumPath(), '--version']))?.[1] ?? ''
}

export function openBrowser(): Promise<Browser> {
  return launchChromium(['--no-proxy-server', `--host-resolver-rules=${rules}`])
}

/** `source` is what the server sent, before any script. */
export type Opened = {
  readonly page: Page
  readonly source: string
  readonly errors: readonly string[]
  close(): Promise<void>
}

/** The page with what its scripts complained about; the ministries' sites are played by an empty page. */
export async function openPage(browser: Browser, address: string): Promise<Opened> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } })
  await context.route(/^https:\/\/[^/]*\.gov\.cn\//, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>gov</title>' }),
  )
  const page = await context.newPage()
  const errors = complaints(page)
  const response = await page.goto(address, { waitUntil: 'load' })
  return { page, source: (await response?.text()) ?? '', errors, close: () => context.close() }
}

/** What a script says when its library lies on somebody else's server, which cannot be reached here. */
const missing = /is not defined$|^Event$|Failed to load resource|ERR_NAME_NOT_RESOLVED/

function complaints(page: Page): readonly string[] {
  const errors: string[] = []
  let elsewhere = false
  page.on('requestfailed', (request) => {
    elsewhere ||= !new URL(request.url()).hostname.endsWith('.example.cn')
  })
  const note = (text: string) => {
    if (!(elsewhere && missing.test(text))) errors.push(text)
  }
  page.on('pageerror', ({ message }) => note(message))
  page.on('console', (message) => {
    // A browser asks for an icon that a small site does not have.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) note(message.text())
  })
  return errors
}
