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

export function secureHeaders(origin: string): MiddlewareHandler {
  const secure = origin.startsWith('https:')
  return async (c, next) => {
    await next()
    const { headers } = c.res
    for (const [name, value] of Object.entries(always)) headers.set(name, value)
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', pagePolicy)
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
    if (secure) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
}
