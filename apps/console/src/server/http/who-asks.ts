/** Whose request it is, by its cookie; looked up anew each time, so that a disabled account is out at once. */
import type { House } from '../house.ts'
import { readSessionCookie } from '../session/cookie.ts'
import { findSession, type Signed } from '../session/session.queries.ts'

export async function whoAsks(house: House, headers: Headers): Promise<Signed | null> {
  const secret = readSessionCookie(house.origin, headers.get('cookie'))
  // A page that asks for news by itself is not somebody at work: it keeps no session alive.
  return secret ? findSession(house.db, secret, { at: house.clock.now(), isUse: !headers.has('x-watching') }) : null
}
