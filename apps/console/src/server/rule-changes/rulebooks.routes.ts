/** `POST /rulebooks`: a book as JSON, too large for a call, from an administrator. */
import { Hono } from 'hono'
import { carryOutOnce } from '../command/once.ts'
import type { House } from '../house.ts'
import { atMost, ownPage, passing } from '../http/gate.ts'
import { whoAsks } from '../http/who-asks.ts'
import { isRefusal, RefusalError, refuse } from '../problems.ts'
import { idOf } from './books.ts'
import { loadBook, readBook } from './load-book.ts'

const megabyte = 1024 * 1024
const largestBook = 16 * megabyte

export function rulebookRoutes(house: House): Hono {
  const routes = new Hono()
  const tooLarge = refuse('request-too-large', { values: { limit: '16 MB' } })
  routes.post('/', passing(ownPage(house.origin)), atMost(largestBook, tooLarge), async (c) => {
    const signed = await whoAsks(house, c.req.raw.headers)
    if (!signed) throw new RefusalError(refuse('not-signed-in'))
    if (signed.user.role !== 'administrator') throw new RefusalError(refuse('not-allowed'))
    const key = c.req.header('x-idempotency-key') ?? ''
    if (!/^[\w-]{16,64}$/.test(key)) throw new RefusalError(refuse('key-missing'))
    const book = readBook(await c.req.text())
    if (isRefusal(book)) throw new RefusalError(book)
    const asked = { userId: signed.user.id, key, path: 'rulebooks', input: idOf(book) }
    const answer = await carryOutOnce(house, asked, {
      prepare: async () => book,
      run: (act) => loadBook({ ...act, userId: signed.user.id }, book, 'loaded'),
    })
    return c.json(answer, 201)
  })
  return routes
}
