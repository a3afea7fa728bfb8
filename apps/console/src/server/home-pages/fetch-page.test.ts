/** A page over real HTTP: what is read, and what is refused before, while and after it comes. */
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { isPrivate } from '@beian/footer-check/fetching'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchPage } from './fetch-page.ts'

let server: Server
let base: string
const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/page': (response) => response.setHeader('content-type', 'text/html').end('<p>粤ICP备2026000123号</p>'),
  '/moved': (response) => response.writeHead(302, { location: '/page' }).end(),
  '/inside': (response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/large': (response) => response.end('x'.repeat(3000)),
  '/bomb': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(1_000_000))),
  '/never': (response) => void response.write('<p>'),
  '/gone': (response) => response.writeHead(404).end(),
}
beforeAll(async () => {
  server = createServer((request, response) => answers[request.url ?? '']?.(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const told = { milliseconds: 500, bytes: 2000, allowPrivate: true }
const get = (path: string, limits = told) => fetchPage(`${base}${path}`, limits)

describe('where private addresses are allowed', () => {
  test.each(['/page', '/moved'])('%s is read', async (path) => {
    const page = await get(path)
    expect(typeof page === 'object' && page.bytes.toString()).toBe('<p>粤ICP备2026000123号</p>')
  })
  test.each([
    ['/large', 'too-large'],
    ['/bomb', 'too-large'],
    ['/never', 'time-out'],
    ['/gone', 'not-found'],
    ['/round', 'too-many-redirects'],
    ['/file', 'unreachable'],
  ])('%s is refused as %s', async (path, why) => {
    expect(await get(path)).toBe(why)
  })
})

describe('where they are not', () => {
  const strict = { ...told, allowPrivate: false }
  test('neither an address, nor a name that leads to one, is asked', async () => {
    let asked = 0
    server.on('request', () => (asked += 1))
    expect(await get('/page', strict)).toBe('private-address')
    expect(await fetchPage(base.replace('127.0.0.1', 'localhost'), strict)).toBe('private-address')
    expect(await fetchPage(base.replace('127.0.0.1', '[::ffff:127.0.0.1]'), strict)).toBe('private-address')
    expect(await fetchPage(base.replace('127.0.0.1', '2130706433'), strict)).toBe('private-address')
    expect(asked).toBe(0)
  })
  test.each(['10.1.2.3', '169.254.169.254', '::1', 'fd00::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', 'nonsense'])(
    '%s is private',
    (address) => expect(isPrivate(address)).toBe(true),
  )
  test.each(['121.36.0.1', '2408:4000::1'])('%s is not', (address) => expect(isPrivate(address)).toBe(false))
})
