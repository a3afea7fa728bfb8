/** Fetching a page: from a real server on this machine, within its limits, and never from a private address unless told. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { isPrivate } from '@beian/footer-check/fetching'
import { afterAll, expect, test } from 'vitest'
import { answers, beian } from './calling.ts'

const good = '<!doctype html><footer><a href="https://beian.miit.gov.cn/">京ICP备18003096号-3</a></footer>'
/** 50 MB of one letter, packed into 50 kB. */
const bomb = gzipSync(Buffer.alloc(50_000_000, 'a'))
const routes: Readonly<Record<string, RequestListener>> = {
  '/': (_, response) => response.end(good),
  '/gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(good)),
  '/bomb': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write('a'.repeat(100)), 20)
    response.on('close', () => clearInterval(timer))
  },
  '/moved': (_, response) => response.writeHead(302, { location: '/' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/gone': (_, response) => response.writeHead(404).end('gone'),
}
const server = createServer((request, response) => routes[request.url ?? '']?.(request, response))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
afterAll(() => server.close())
const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`

async function check(path: string, ...more: readonly string[]) {
  const { out } = await beian(['footer', 'check', at(path), '--json', ...more])
  return answers(out)[0] as {
    findings: readonly unknown[]
    numbers: readonly unknown[]
    problem?: { code: string; message: string }
  }
}

test.each(['/', '/gzip', '/moved'])('%s is read', async (path) => {
  const { numbers, problem } = await check(path, '--allow-private')
  expect({ count: numbers.length, problem }).toEqual({ count: 1, problem: undefined })
})

test.each([
  ['/bomb', 'too-large'],
  ['/round', 'not-fetched'],
  ['/file', 'not-fetched'],
  ['/gone', 'not-fetched'],
])('%s is refused as %s', async (path, code) => {
  expect((await check(path, '--allow-private', '--timeout', '60')).problem?.code).toBe(code)
})

test('/endless is refused as time-out', async () => {
  expect((await check('/endless', '--allow-private', '--timeout', '2')).problem?.code).toBe('time-out')
})

test('a private address is refused however it is written, and through a name', async () => {
  expect((await check('/')).problem?.code).toBe('private-address')
  const port = (server.address() as AddressInfo).port
  for (const host of ['localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '127.1']) {
    const { exit, out } = await beian(['footer', 'check', `http://${host}:${port}/`, '--json'])
    expect({ host, exit, code: (answers(out)[0]?.['problem'] as { code: string } | undefined)?.code }).toEqual({
      host,
      exit: 2,
      code: 'private-address',
    })
  }
})

test.each([
  ['8.8.8.8', false],
  ['2400:3200::1', false],
  ['10.1.2.3', true],
  ['100.64.0.1', true],
  ['169.254.169.254', true],
  ['172.31.255.255', true],
  ['172.32.0.1', false],
  ['192.168.0.1', true],
  ['::1', true],
  ['fe80::1', true],
  ['fd00::1', true],
  ['::ffff:10.0.0.1', true],
  ['64:ff9b::a00:1', true],
  ['2002:a00:1::', true],
  ['2001::1', true],
  ['not an address', true],
])('%s is private: %s', (address, expected) => {
  expect(isPrivate(address)).toBe(expected)
})
