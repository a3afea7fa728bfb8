/**
 * 取网页 One page within a time-out and a size limit, and not from private addresses: an address is judged when the name is resolved
 * for the connection itself, so that a second answer of the name server cannot lead elsewhere; redirects likewise.
 */
import { lookup } from 'node:dns'
import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Readable, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isPrivate } from './addresses.ts'

export type FetchLimits = { readonly milliseconds: number; readonly bytes: number; readonly allowPrivate: boolean }
export type Asking = FetchLimits & { readonly userAgent: string }
/** `status`: the server answered, but with no page; `connection`: nothing answered. `detail`: which status, which error. */
export type NotFetched = {
  readonly because:
    | 'address'
    | 'protocol'
    | 'redirects'
    | 'private-address'
    | 'time-out'
    | 'too-large'
    | 'status'
    | 'connection'
  readonly detail: string
}
export type Fetched = { readonly bytes: Buffer; readonly contentType: string | null }

const mostRedirects = 5

const failed = (because: NotFetched['because'], detail: string = because): NotFetched => ({ because, detail })

export async function fetchPage(address: string, asking: Asking): Promise<Fetched | NotFetched> {
  const signal = AbortSignal.timeout(asking.milliseconds)
  let url = URL.canParse(address) ? new URL(address) : null
  for (let step = 0; url !== null && step <= mostRedirects; step += 1) {
    if (!/^https?:$/.test(url.protocol)) return failed('protocol')
    const answer = await ask(url, asking, signal)
    if ('because' in answer) return answer
    const next = redirectOf(answer, url)
    if (next === null) return read(answer, asking, signal)
    answer.destroy()
    url = next
  }
  return failed(url === null ? 'address' : 'redirects')
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, url: URL): URL | null {
  const { location } = headers
  if (statusCode < 300 || statusCode > 399 || location === undefined) return null
  return URL.canParse(location, url.href) ? new URL(location, url) : null
}

function ask(
  url: URL,
  { allowPrivate, userAgent }: Asking,
  signal: AbortSignal,
): Promise<IncomingMessage | NotFetched> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(host) !== 0 && isPrivate(host)) return Promise.resolve(failed('private-address'))
  const headers = {
    'user-agent': userAgent,
    accept: 'text/html,*/*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
  }
  // A connection of its own: one that is kept would skip the look at the address.
  const options = { signal, headers, agent: false as const, ...(allowPrivate ? {} : { lookup: publicLookup }) }
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, options, resolve)
    request.on('error', (error: NodeJS.ErrnoException) => resolve(why(error, signal)))
    request.end()
  })
}

const refusedHere = 'ERR_PRIVATE_ADDRESS'

/** The name's addresses; none of them is used where any is private. */
const publicLookup: LookupFunction = (host, options, found) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, '')
    if (addresses.some(({ address }) => isPrivate(address))) {
      return found(Object.assign(new Error('private address'), { code: refusedHere }), '')
    }
    const [first] = addresses
    return options.all ? found(null, addresses) : found(null, first?.address ?? '', first?.family ?? 4)
  })
}

function why(error: NodeJS.ErrnoException, signal: AbortSignal): NotFetched {
  if (signal.aborted) return failed('time-out')
  return error.code === refusedHere ? failed('private-address') : failed('connection', error.code ?? 'error')
}

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** The limit counts what comes out of the compression: a small bomb is a large page. */
async function read(answer: IncomingMessage, { bytes }: Asking, signal: AbortSignal): Promise<Fetched | NotFetched> {
  const { statusCode = 0, headers } = answer
  if (statusCode !== 200) {
    answer.destroy()
    return failed('status', String(statusCode))
  }
  const decoder = decoders[headers['content-encoding'] ?? '']?.()
  const body: Readable = decoder === undefined ? answer : answer.pipe(decoder)
  answer.on('error', (error) => body.destroy(error))
  try {
    const pieces: Buffer[] = []
    let size = 0
    for await (const piece of body) {
      size += (piece as Buffer).length
      if (size > bytes) return failed('too-large')
      pieces.push(piece as Buffer)
    }
    return { bytes: Buffer.concat(pieces), contentType: headers['content-type'] ?? null }
  } catch (error) {
    return why(error as NodeJS.ErrnoException, signal)
  } finally {
    answer.destroy()
  }
}
