/** The procedures of the list: a page, the numbers above it, its groups, and what can be filtered by. */

import { canonicalPhone } from '../../clients/phone.ts'
import type { House } from '../../house.ts'
import { RefusalError, refuse } from '../../problems.ts'
import { fewCases } from '../../search/few.ts'
import { signedIn } from '../../trpc.ts'
import { countCases, countFound, countGroups } from './counts.ts'
import { isKeyOf, orderOf, pageOf } from './page.ts'
import { providersOf } from './providers.ts'
import { filterInput, groupsInput, type Looked, pageInput } from './wanted.ts'

export const listProcedures = {
  list: signedIn.input(pageInput).query(async ({ ctx: { house }, input }) => {
    const wanted = { ...input, search: await lookedFor(house, input.search) }
    if (wanted.after && !isKeyOf(orderOf(wanted), wanted.after))
      throw new RefusalError(refuse('wrong-form', { path: 'after' }))
    return pageOf(house.db, wanted, house.clock.now())
  }),

  counts: signedIn.query(({ ctx: { house } }) => countCases(house.db, house.clock.now())),

  found: signedIn.input(filterInput).query(async ({ ctx: { house }, input }) => ({
    found: await countFound(house.db, { ...input, search: await lookedFor(house, input.search) }, house.clock.now()),
  })),

  groups: signedIn
    .input(groupsInput)
    .query(async ({ ctx: { house }, input }) =>
      countGroups(house.db, { ...input, search: await lookedFor(house, input.search) }, house.clock.now()),
    ),

  providers: signedIn.query(({ ctx: { house } }) => providersOf(house.db)),
}

/** A part of a name; or a whole phone or document number, which only a digest can find. */
async function lookedFor({ db, vault }: House, search: string | undefined): Promise<Looked | undefined> {
  if (search === undefined || search === '') return undefined
  const text = search.normalize('NFKC')
  const phone = canonicalPhone(text)
  const document = /^[A-Za-z0-9]{6,20}$/.test(text) ? text.toUpperCase() : undefined
  const digests = [
    ...(phone === undefined ? [] : [vault.lookup('phone', phone)]),
    ...(document === undefined ? [] : [vault.lookup('document-number', document)]),
  ]
  const few = await fewCases(db, { text, digests })
  return { text, digests, ...(few && { few: { ...few, ids: JSON.stringify(few.ids) } }) }
}
