/** The built site behind its own server, and a browser to look at it: what the browser tests of the site start from. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { launchChromium } from '@beian/browser/chromium'
import type { Browser } from 'playwright-core'

const root = join(import.meta.dirname, '../../..')
/** The folder that `astro build` wrote; another one where a build for another place is looked at. */
export const dist = process.env['BEIAN_SITE_DIST'] ?? join(import.meta.dirname, '../dist')

export type ServedSite = {
  readonly origin: string
  readonly browser: Browser
  close(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('the system gave no port')
  return address.port
}

export async function serveSite(): Promise<ServedSite> {
  const port = await freePort()
  const env = { ...process.env, BEIAN_SITE_PORT: String(port) }
  const server = spawn(process.execPath, ['tooling/serve.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  await once(server.stdout, 'data')
  const browser = await launchChromium()
  return {
    origin: `http://127.0.0.1:${port}`,
    browser,
    async close() {
      await browser.close()
      server.kill('SIGTERM')
      await once(server, 'exit')
    },
  }
}
