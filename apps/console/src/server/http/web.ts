/** The built pages. Every address without a file of its own is the application's, which knows its own routes. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { refuse } from '../problems.ts'
import { refusalResponse } from './answers.ts'

const forever = 'public, max-age=31536000, immutable'

export function serveWeb(app: Hono, webRoot: string): void {
  app.get('/assets/*', serveStatic({ root: webRoot, onFound: (_path, c) => c.header('cache-control', forever) }))
  app.get('*', serveStatic({ root: webRoot, onFound: (_path, c) => c.header('cache-control', 'no-cache') }))
  app.get('*', async (c) => {
    if (!c.req.header('accept')?.includes('text/html')) return refusalResponse(refuse('unknown-address'))
    const page = await readFile(join(webRoot, 'index.html'), 'utf8').catch(() => undefined)
    c.header('cache-control', 'no-cache')
    return page === undefined ? c.text('The pages are not built yet. Run: npm start', 503) : c.html(page)
  })
}
