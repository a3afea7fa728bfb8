// What the list shows is fetched to its end for an export, page by page, narrowed as the list is.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { QueryClient } from '@tanstack/solid-query'
import { afterEach, expect, test, vi } from 'vitest'
import { allRows } from './pages.ts'

let stop = () => {}
afterEach(() => {
  vi.unstubAllGlobals()
  stop()
})

const pages = [
  { rows: [{ id: 'a' }, { id: 'b' }], titles: [], next: { id: 'b' } },
  { rows: [{ id: 'c' }], titles: [], next: null },
]

/** Answers with one page after the other; what it was asked. */
async function serverOfPages(): Promise<readonly unknown[]> {
  const asked: unknown[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      asked.push(JSON.parse(body))
      response.end(JSON.stringify({ result: { data: pages[asked.length - 1] } }))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  stop = () => void server.close()
  const { port } = server.address() as AddressInfo
  const { fetch: reach } = globalThis
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => reach(`http://127.0.0.1:${port}${path}`, init))
  return asked
}

test('every page is asked for with the same filters, and the rows stand in their order', async () => {
  const asked = await serverOfPages()
  const rows = await allRows(new QueryClient(), { search: '岚汐' }, () => true)
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(asked).toEqual([
    { search: '岚汐', limit: 200 },
    { search: '岚汐', limit: 200, after: { id: 'b' } },
  ])
})

test('whoever closes the dialog has no more fetched', async () => {
  const asked = await serverOfPages()
  await allRows(new QueryClient(), {}, () => false)
  expect(asked).toHaveLength(1)
})
