/** The one cookie: HttpOnly and SameSite=Strict always; `__Host-` and Secure wherever it is not plain http on loopback. */
import { parse, serialize } from 'hono/utils/cookie'

const plainLoopback = /^http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/

const isPlainLoopback = (origin: string) => plainLoopback.test(origin)

function nameFor(origin: string): string {
  return isPlainLoopback(origin) ? 'beian' : '__Host-beian'
}

/** The session's secret from a request's Cookie header. */
export function readSessionCookie(origin: string, header: string | null): string | undefined {
  const name = nameFor(origin)
  return header === null ? undefined : parse(header, name)[name]
}

export function sessionCookie(origin: string, secret: string): string {
  return serialize(nameFor(origin), secret, flags(origin))
}

export function clearedCookie(origin: string): string {
  return serialize(nameFor(origin), '', { ...flags(origin), maxAge: 0 })
}

function flags(origin: string) {
  return { httpOnly: true, sameSite: 'Strict', path: '/', secure: !isPlainLoopback(origin) } as const
}
