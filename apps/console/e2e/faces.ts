/** Starts what a consultant and a reader see: the real console on an empty data directory, the built site, a real browser. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { axeFindings } from '@beian/browser/axe'
import { launchChromium } from '@beian/browser/chromium'
import type { Browser, BrowserContext, Page } from 'playwright-core'

const root = join(import.meta.dirname, '../../..')
const pictures = process.env['BEIAN_PICTURES']

export type Faces = {
  readonly console: string
  readonly site: string
  /** The one-time link the console printed. */
  readonly setUpLink: string
  readonly browser: Browser
  close(): Promise<void>
}

type Started = { readonly child: ChildProcess; readonly printed: () => string }

/** Runs a file with this Node until it has printed `ready`. */
async function start(
  args: readonly string[],
  { env, ready }: { env: NodeJS.ProcessEnv; ready: RegExp },
): Promise<Started> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NODE_ENV: 'production', ...env } })
  let printed = ''
  const note = (chunk: Buffer) => {
    printed += chunk.toString()
  }
  child.stdout.on('data', note)
  child.stderr.on('data', note)
  for (let waited = 0; !ready.test(printed); waited += 50) {
    if (child.exitCode !== null || waited > 120_000) throw new Error(`${args[0]} did not start:\n${printed}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { child, printed: () => printed }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function stop({ child }: Started): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** `demo`: the console filled with invented clients and cases, as `npm start -- --demo` shows it. */
export async function openFaces({ demo = false } = {}): Promise<Faces> {
  const folder = mkdtempSync(join(tmpdir(), 'beian-e2e-'))
  const [consolePort, sitePort] = [await freePort(), await freePort()]
  const console = await start(['apps/console/src/server/main.ts', ...(demo ? ['--demo'] : [])], {
    env: { BEIAN_DATA_DIR: join(folder, 'data'), BEIAN_CONSOLE_PORT: String(consolePort) },
    ready: /Ready\./,
  })
  const site = await start(['tooling/serve.ts'], { env: { BEIAN_SITE_PORT: String(sitePort) }, ready: /public site/ })
  const browser = await launchChromium()
  return {
    console: `http://localhost:${consolePort}`,
    site: `http://localhost:${sitePort}`,
    setUpLink: /http\S+\/setup#\S+/.exec(console.printed())?.[0] ?? '',
    browser,
    close: async () => {
      await browser.close()
      await Promise.all([stop(console), stop(site)])
      rmSync(folder, { recursive: true })
    },
  }
}

/** A window that keeps what went wrong in it: errors of the page and refusals by the content security policy. */
export async function openWindow(browser: Browser): Promise<{ context: BrowserContext; page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Trusted/i.test(message.text()))
      faults.push(message.text())
  })
  return { context, page, faults }
}

/** Serves one page on loopback: the website into which the snippet is pasted. */
export async function servePage(html: string): Promise<{ address: string; server: Server }> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }
}

/** What axe finds on the page once it has come to rest; none expected. */
export async function findingsAtRest(page: Page): Promise<readonly string[]> {
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  return axeFindings(page)
}

/** With BEIAN_PICTURES set to a folder, keeps a picture of the page, wide and narrow, for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  const wide = { width: 1440, height: 900 }
  for (const size of [{ width: 390, height: 844 }, wide]) {
    await page.setViewportSize(size)
    await page.waitForTimeout(250)
    await page.screenshot({ path: join(pictures, `${name}-${size.width}.png`), fullPage: true })
  }
}
