/** One line per answered request: method, route, status, time. Never an address with what was asked in it. */
import type { MiddlewareHandler } from 'hono'
import type { House } from '../house.ts'

export function logRequests(house: House): MiddlewareHandler {
  return async (c, next) => {
    const begun = performance.now()
    await next()
    const milliseconds = Math.round(performance.now() - begun)
    house.log.write({
      event: 'request',
      method: c.req.method,
      route: routeOf(c.req.path),
      status: c.res.status,
      milliseconds,
    })
  }
}

/** The names of procedures may be logged; anything else only up to its first step, as it may hold an id. */
function routeOf(path: string): string {
  const [, first = '', second = ''] = path.split('/')
  if (first === 'trpc') return /^[\w.,]{1,500}$/.test(second) ? `trpc ${second}` : 'trpc'
  return /^[\w-]{1,40}$/.test(first) ? `/${first}` : '/'
}
