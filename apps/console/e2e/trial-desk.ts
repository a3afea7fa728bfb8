/** A console on a real database inside the test, so that the test may set its clock; and a browser that reads its pages. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { launchChromium } from '@beian/browser/chromium'
import type { Instant } from '@beian/domain/vocabulary'
import { serve } from '@hono/node-server'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { createApp } from '../src/server/http/app.ts'
import { openTrial, setUp, type Trial, type Visitor } from '../src/server/testing/trial.ts'

export type OpenDesk = {
  readonly origin: string
  readonly trial: Trial
  readonly browser: Browser
  close(): Promise<void>
}

export type TrialDesk = OpenDesk & { readonly administrator: Visitor }

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('the system gave no port')
  return address.port
}

/** `at`: the hour at which everything begins. */
export async function openTrialDesk(at: Instant): Promise<TrialDesk> {
  const desk = await openDesk({ at })
  return { ...desk, administrator: await setUp(desk.trial) }
}

/** `home`: a folder with the data of a console that was closed; it is removed in the end. */
export async function openDesk(options: { at: Instant; home?: string }): Promise<OpenDesk> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const trial = await openTrial({ ...options, origin })
  const app = createApp(trial.house, join(import.meta.dirname, '../dist/web'))
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' })
  const browser = await launchChromium()
  return {
    origin,
    trial,
    browser,
    close: async () => {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
      await trial.close()
    },
  }
}

/** A window in which somebody is signed in, or nobody when there is no cookie. */
export async function windowOf(
  { browser, origin }: OpenDesk,
  { cookie }: Visitor,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options })
  if (cookie === '') return context
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Strict' }])
  return context
}
