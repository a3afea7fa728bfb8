/** The headers of every answer, errors and files included. The content policy lets nothing in that is not our own file. */
import type { MiddlewareHandler } from 'hono'

export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** For what clients sent us: shown or saved, it can do nothing. */
export const filePolicy = "sandbox; default-src 'none'"

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
} as const

const forLater = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }

const isSecure = (origin: string) => origin.startsWith('https:')

/** Unless an answer says otherwise itself. */
const usual = { 'content-security-policy': pagePolicy, 'cache-control': 'no-store' } as const

const born = new WeakSet<Response>()

/** Answers in JSON that have all headers from the start, which is cheaper than giving them to an answer afterwards. */
export function jsonAnswers(origin: string): (status: number, body: unknown) => Response {
  const told = { 'content-type': 'application/json', ...always, ...usual, ...(isSecure(origin) && forLater) }
  return (status, body) => {
    const answer = new Response(bytesOf(JSON.stringify(body)), { status, headers: told })
    born.add(answer)
    return answer
  }
}

const sheetSize = 1024 * 1024
let sheet = Buffer.allocUnsafeSlow(sheetSize)
let written = 0

/**
 * Written first and counted then: to count the bytes of a text in Chinese takes almost as long as to write them. Answers
 * stand one behind the other on a sheet, as memory of its own for each would have to be cleared away for each.
 */
function bytesOf(text: string): Buffer<ArrayBuffer> {
  const most = 3 * text.length
  if (most > sheetSize / 2) return Buffer.from(text)
  if (most > sheetSize - written) {
    sheet = Buffer.allocUnsafeSlow(sheetSize)
    written = 0
  }
  const begun = written
  written += sheet.write(text, begun)
  return sheet.subarray(begun, written)
}

export function secureHeaders(origin: string): MiddlewareHandler {
  const all = Object.entries({ ...always, ...(isSecure(origin) && forLater) })
  return async (c, next) => {
    await next()
    if (born.has(c.res)) return
    const { headers } = c.res
    for (const [name, value] of all) headers.set(name, value)
    for (const [name, value] of Object.entries(usual)) if (!headers.has(name)) headers.set(name, value)
  }
}
