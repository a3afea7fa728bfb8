// Serves the built public site on loopback the way its host will: same addresses, same headers, its own page for 404.
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor, parseHeaders } from './site-headers.ts'

/** A server for the files in `folder`, with the policy of its `_headers` file. */
export function siteServer(folder: string): Server {
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '')
  const policy = parseHeaders(read('_headers'))
  const notFound = read('404.html')
  const dress = (response: ServerResponse, path: string) => {
    for (const [name, value] of headersFor(policy, path)) response.setHeader(name, value)
  }
  const files = sirv(folder, { etag: true, gzip: true, setHeaders: dress })
  return createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const refuse = () => {
      dress(response, path)
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound)
    }
    if (path === '/_headers') refuse()
    else files(request, response, refuse)
  })
}

if (import.meta.main) {
  const port = Number(process.env['BEIAN_SITE_PORT'] ?? 4001)
  const folder = join(import.meta.dirname, '../apps/site/dist')
  const server = siteServer(folder)
  server.on('error', (error) => {
    console.error(`The public site cannot be served at port ${port}: ${error.message}`)
    process.exit(1)
  })
  server.listen(port, '127.0.0.1', () => console.log(`Beian Desk public site: http://localhost:${port}`))
  const stop = () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}
