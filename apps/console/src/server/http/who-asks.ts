/** Whose request it is, by its cookie; looked up anew each time, so that a disabled account is out at once. */
import type { House } from '../house.ts'
import { readSessionCookie } from '../session/cookie.ts'
import { findSession, type Signed } from '../session/session.queries.ts'

export async function whoAsks(house: House, headers: Headers): Promise<Signed | null> {
  const secret = readSessionCookie(house.origin, headers.get('cookie'))
  return secret ? findSession(house.db, secret, house.clock.now()) : null
}
