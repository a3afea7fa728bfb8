/**
 * The request gate: nothing that another web page can make a browser send gets past it. A foreign page can neither set
 * our header nor send JSON without being asked first, and the browser itself says where a request comes from.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type OwnProblemCode, type Refusal, refuse } from '../problems.ts'
import { refusalResponse } from './answers.ts'

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

/** Refuses requests under another host name, behind which a foreign page could pose as us (DNS rebinding). */
export function ownHost(origin: string): MiddlewareHandler {
  const { hostname } = new URL(origin)
  const names = loopbackNames.includes(hostname) ? loopbackNames : [hostname]
  /** The beginning of an address, up to the path, that was let in: what it names does not change. */
  let known: string | undefined
  return async (c, next) => {
    const { url } = c.req
    if (known !== undefined && url.startsWith(known)) return next()
    const asked = URL.canParse(url) ? new URL(url) : undefined
    if (!asked || !names.includes(asked.hostname)) return refusalResponse(refuse('foreign-page'))
    if (url.startsWith(`${asked.origin}/`)) known = `${asked.origin}/`
    return next()
  }
}

/** What is wrong with a request, told by its head alone. */
type Check = (c: Context) => OwnProblemCode | undefined

/** Refuses a request that one of the checks objects to. */
export function passing(...checks: readonly Check[]): MiddlewareHandler {
  return async (c, next) => {
    for (const check of checks) {
      const wrong = check(c)
      if (wrong) return refusalResponse(refuse(wrong))
    }
    return next()
  }
}

/** For everything that may change something or that answers with data to our own pages. */
export function ownPage(origin: string): Check {
  return (c) => (c.req.header('x-beian') === '1' && comesFromUs(c, origin) ? undefined : 'foreign-page')
}

/** Browsers send Sec-Fetch-Site; where it is missing, Origin must be there and be ours. */
function comesFromUs(c: Context, origin: string): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const from = c.req.header('origin')
  if (from === undefined || !URL.canParse(from)) return false
  const [sender, own] = [new URL(from), new URL(origin)]
  const sameName =
    sender.hostname === own.hostname || [sender, own].every((url) => loopbackNames.includes(url.hostname))
  return sameName && sender.port === own.port && sender.protocol === own.protocol
}

/** POST with JSON and nothing else: a query in the address would leave what it asks in histories and logs. */
export const jsonOnly: Check = (c) => {
  if (c.req.method !== 'POST') return 'wrong-method'
  const type = c.req.header('content-type') ?? ''
  return /^application\/json(;\s*charset=utf-8)?$/i.test(type) ? undefined : 'not-json'
}

/** A length that was told is held to by the server's parser; only a body without one is counted while it comes. */
export function atMost(bytes: number, refusal: Refusal): MiddlewareHandler {
  const counted = bodyLimit({ maxSize: bytes, onError: () => refusalResponse(refusal) })
  return async (c, next) => {
    const told = c.req.header('content-length')
    if (told === undefined || c.req.header('transfer-encoding') !== undefined) return counted(c, next)
    return Number(told) <= bytes ? next() : refusalResponse(refusal)
  }
}
