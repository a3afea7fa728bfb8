/** For files that leave by plain routes: only for our own pages, and only for who is signed in. */
import type { Context } from 'hono'
import type { House } from '../house.ts'
import { RefusalError, refuse } from '../problems.ts'
import type { Signed } from '../session/session.queries.ts'
import { whoAsks } from './who-asks.ts'

export async function signedFor(house: House, c: Context): Promise<Signed> {
  const site = c.req.header('sec-fetch-site') ?? 'same-origin'
  if (site !== 'same-origin' && site !== 'none') throw new RefusalError(refuse('foreign-page'))
  const signed = await whoAsks(house, c.req.raw.headers)
  if (!signed) throw new RefusalError(refuse('not-signed-in'))
  return signed
}
