/** Pages of other people with policies of their own, into which snippets are pasted: served from the loopback address. */
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type HostPolicy = {
  readonly name: string
  readonly policy?: string
  readonly kind?: 'quirks' | 'xhtml' | 'rtl' | 'sandbox'
  /** The page shows no image from anywhere, so that its footer has no badge. */
  readonly withoutImages?: boolean
  /** Whether a script of the site's own may run. */
  readonly scripts: boolean
}

export const hostPolicies: readonly HostPolicy[] = [
  { name: "default-src 'none'", policy: "default-src 'none'", withoutImages: true, scripts: false },
  { name: "default-src 'none' with images", policy: "default-src 'none'; img-src 'self'", scripts: false },
  { name: "script-src 'none'", policy: "script-src 'none'", scripts: false },
  { name: "style-src 'none'", policy: "style-src 'none'", scripts: true },
  { name: 'Trusted Types', policy: "require-trusted-types-for 'script'; trusted-types 'none'", scripts: true },
  { name: 'a sandboxed frame that may open windows', kind: 'sandbox', scripts: false },
  { name: 'quirks mode', kind: 'quirks', scripts: true },
  { name: 'XHTML', kind: 'xhtml', scripts: true },
  { name: 'text from right to left', kind: 'rtl', scripts: true },
]

/** What is pasted; the words around it are what a late image would move. */
function documentWith(body: string, { kind }: HostPolicy): string {
  const text = `<main><p>Some words of the page.</p></main>\n<footer>${body}</footer>\n<p>Words below the footer.</p>`
  const head = '<meta charset="utf-8"/><title>A page</title>'
  if (kind === 'xhtml')
    return `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" lang="zh"><head>${head}</head><body>${text}</body></html>`
  const html = `<html lang="zh"${kind === 'rtl' ? ' dir="rtl"' : ''}><head>${head}</head><body>${text}</body></html>`
  return kind === 'quirks' ? html : `<!doctype html>${html}`
}

/** As large as nobody's badge, so that it would move much. */
const badge =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120"><path fill="#c00" d="M0 0h120v120H0z"/></svg>'
/** Long enough for the page to be painted without it. */
const LATE = 300

export type HostPages = {
  /** The address of a page with this body. */
  page(policy: HostPolicy, body: string): string
  script: string
  /** What browsers reported to the policy's address. */
  readonly reports: string[]
  close(): Promise<void>
}

export async function serveHostPages(): Promise<HostPages> {
  const pages: { readonly policy: HostPolicy; readonly body: string }[] = []
  const reports: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const [, kind, index] = pathname.split('/')
    const page = pages[Number(index)]
    if (pathname === '/report') {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        reports.push(Buffer.concat(parts).toString())
        response.writeHead(204).end()
      })
    } else if (pathname === '/beian-footer.js') send(response, 'text/javascript', hosted.script)
    else if (pathname === '/beian.svg') setTimeout(() => send(response, 'image/svg+xml', badge), LATE)
    else if (kind === 'frame' && page) send(response, 'text/html', framed(Number(index)))
    else if (kind === 'page' && page) sendPage(response, page)
    else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const hosted: HostPages = {
    page(policy, body) {
      pages.push({ policy, body })
      return `${origin}/${policy.kind === 'sandbox' ? 'frame' : 'page'}/${pages.length - 1}`
    },
    script: '',
    reports,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return hosted
}

const framed = (index: number) =>
  `<!doctype html><title>frame</title><iframe sandbox="allow-popups" width="900" height="500" src="/page/${index}"></iframe>`

function sendPage(response: ServerResponse, { policy, body }: { policy: HostPolicy; body: string }): void {
  if (policy.policy) response.setHeader('Content-Security-Policy', `${policy.policy}; report-uri /report`)
  send(response, policy.kind === 'xhtml' ? 'application/xhtml+xml' : 'text/html', documentWith(body, policy))
}

function send(response: ServerResponse, type: string, content: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.setHeader('Cache-Control', 'no-store')
  response.end(content)
}
