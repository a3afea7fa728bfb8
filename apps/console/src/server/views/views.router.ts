/** The room of the views: a list of cases as somebody wants to find it again, for themselves or for the team. */
import type { Transaction } from 'kysely'
import * as z from 'zod'
import { command } from '../command/command.ts'
import type { DB } from '../db/tables.ts'
import { newId } from '../ids.ts'
import { type Refusal, refuse } from '../problems.ts'
import { router, signedIn } from '../trpc.ts'
import { keptAddress } from './address.ts'

const id = z.string().max(64)
const name = z.string().trim().min(1).max(40)
const address = z.string().max(2000).transform(keptAddress)
const revised = { id, rev: z.int().positive() }

export const viewsRouter = router({
  /** One's own first, then those that colleagues share, each by its name. */
  list: signedIn.query(async ({ ctx: { house, signed } }) => {
    const rows = await house.db
      .selectFrom('views')
      .innerJoin('users', 'users.id', 'views.user_id')
      .leftJoin('first_views', (on) =>
        on.onRef('first_views.view_id', '=', 'views.id').on('first_views.user_id', '=', signed.user.id),
      )
      .select(['views.id', 'views.name', 'shared', 'address', 'views.rev', 'views.user_id', 'users.name as owner'])
      .select('first_views.view_id as first')
      .where((eb) => eb.or([eb('views.user_id', '=', signed.user.id), eb('shared', '=', 1)]))
      .orderBy((eb) => eb('views.user_id', '=', signed.user.id), 'desc')
      .orderBy('views.name')
      .execute()
    return rows.map(({ shared, user_id: owner, first, owner: ownerName, ...row }) => ({
      ...row,
      shared: shared === 1,
      mine: owner === signed.user.id,
      owner: ownerName,
      first: first !== null,
    }))
  }),

  save: command({
    input: z.strictObject({ name, address, shared: z.boolean() }),
    by: 'everybody',
    revises: 'nothing',
    run: async ({ trx, at, user, journal }, input) => {
      const taken = await nameTaken(trx, { user: user.id, name: input.name })
      if (taken) return taken
      const row = { id: newId(), user_id: user.id, name: input.name, address: input.address, created_at: at, rev: 1 }
      await trx
        .insertInto('views')
        .values({ ...row, shared: input.shared ? 1 : 0 })
        .execute()
      await journal({ action: 'views.saved', subject: `view:${row.id}`, details: { shared: input.shared } })
      return { id: row.id, rev: 1 }
    },
  }),

  change: command({
    input: z.strictObject({
      ...revised,
      name: name.optional(),
      address: address.optional(),
      shared: z.boolean().optional(),
    }),
    by: 'everybody',
    revises: ({ id: view, rev }) => ({ table: 'views', id: view, rev }),
    run: async ({ trx, user, journal }, { id: view, rev, ...given }) => {
      const refused = await notOwned(trx, { user: user.id, view })
      if (refused) return refused
      const taken = given.name && (await nameTaken(trx, { user: user.id, name: given.name, except: view }))
      if (taken) return taken
      const changes = {
        ...(given.name === undefined ? {} : { name: given.name }),
        ...(given.address === undefined ? {} : { address: given.address }),
        ...(given.shared === undefined ? {} : { shared: given.shared ? (1 as const) : (0 as const) }),
      }
      if (Object.keys(changes).length > 0) await trx.updateTable('views').set(changes).where('id', '=', view).execute()
      if (given.shared === false) await forgetFirst(trx, { view, except: user.id })
      await journal({ action: 'views.changed', subject: `view:${view}`, fields: Object.keys(changes) })
      return { rev: rev + 1 }
    },
  }),

  remove: command({
    input: z.strictObject(revised),
    by: 'everybody',
    revises: ({ id: view, rev }) => ({ table: 'views', id: view, rev }),
    run: async ({ trx, user, journal }, { id: view }) => {
      const refused = await notOwned(trx, { user: user.id, view })
      if (refused) return refused
      await trx.deleteFrom('views').where('id', '=', view).execute()
      await journal({ action: 'views.removed', subject: `view:${view}` })
      return {}
    },
  }),

  /** Opens the list with this view from now on; with `null`, with all open cases again. */
  first: command({
    input: z.strictObject({ id: id.nullable() }),
    by: 'everybody',
    revises: 'nothing',
    run: async ({ trx, user, journal }, { id: view }) => {
      await trx.deleteFrom('first_views').where('user_id', '=', user.id).execute()
      if (view !== null) {
        const row = await trx
          .selectFrom('views')
          .select(['user_id', 'shared'])
          .where('id', '=', view)
          .executeTakeFirst()
        if (!row || (row.user_id !== user.id && row.shared === 0)) return refuse('unknown-view', { path: 'id' })
        await trx.insertInto('first_views').values({ user_id: user.id, view_id: view }).execute()
      }
      await journal({ action: 'views.first-chosen', ...(view === null ? {} : { subject: `view:${view}` as const }) })
      return {}
    },
  }),
})

/** Somebody else's own view is as unknown as none; a shared one may be looked at only. */
async function notOwned(trx: Transaction<DB>, of: { user: string; view: string }): Promise<Refusal | undefined> {
  const row = await trx.selectFrom('views').select(['user_id', 'shared']).where('id', '=', of.view).executeTakeFirst()
  if (row?.user_id === of.user) return undefined
  return row?.shared === 1 ? refuse('view-of-another', { path: 'id' }) : refuse('unknown-view', { path: 'id' })
}

type Name = { user: string; name: string; except?: string }

async function nameTaken(
  trx: Transaction<DB>,
  { user, name: wanted, except = '' }: Name,
): Promise<Refusal | undefined> {
  const row = await trx
    .selectFrom('views')
    .select('id')
    .where('user_id', '=', user)
    .where('name', '=', wanted)
    .where('id', '!=', except)
    .executeTakeFirst()
  return row && refuse('view-name-taken', { path: 'name' })
}

/** A view that is shared no more opens nobody else's list. */
async function forgetFirst(trx: Transaction<DB>, { view, except }: { view: string; except: string }): Promise<void> {
  await trx.deleteFrom('first_views').where('view_id', '=', view).where('user_id', '!=', except).execute()
}
