/** The built pages. Every address without a file of its own is the application's, which knows its own routes. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono, MiddlewareHandler } from 'hono'
import { refuse } from '../problems.ts'
import { refusalResponse } from './answers.ts'

const forever = 'public, max-age=31536000, immutable'

export function serveWeb(app: Hono, webRoot: string): void {
  if (existsSync(webRoot)) {
    app.get('/assets/*', keepFor(forever), serveStatic({ root: webRoot, precompressed: true }))
    app.get('*', keepFor('no-cache'), serveStatic({ root: webRoot }))
  }
  app.get('*', async (c) => {
    if (!c.req.header('accept')?.includes('text/html')) return refusalResponse(refuse('unknown-address'))
    const page = await readFile(join(webRoot, 'index.html'), 'utf8').catch(() => undefined)
    return page === undefined ? c.text('The pages are not built yet. Run: npm start', 503) : c.html(page)
  })
}

/** How long a browser may keep a file that is there. */
function keepFor(control: string): MiddlewareHandler {
  return async (c, next) => {
    await next()
    if (c.res.ok) c.res.headers.set('cache-control', control)
  }
}
