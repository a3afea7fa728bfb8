/** While nobody can sign in, each start of the console makes a new one-time link for the first administrator. */

import { carryOut } from '../command/transaction.ts'
import type { House } from '../house.ts'
import { addLink, linkTo, withdrawLinks } from './invitations.queries.ts'
import { hasUsers } from './users.queries.ts'

/** Undefined once there are users. The link is not stored: only its digest is. */
export async function newSetUpLink(house: House): Promise<string | undefined> {
  return carryOut(house, { kind: 'console' }, async ({ trx, at, journal, nothingChanged }) => {
    if (await hasUsers(trx)) {
      nothingChanged()
      return undefined
    }
    await withdrawLinks(trx, { kind: 'set-up' }, at)
    const link = { kind: 'set-up', role: 'administrator', name: null, userId: null, createdBy: null, at } as const
    const { id, secret } = await addLink(trx, link)
    await journal({ action: 'team.set-up-link-made', subject: `invitation:${id}` })
    return linkTo(house.origin, 'set-up', secret)
  })
}
