/** The room of the feeds: one's own addresses, made and revoked; the secret is told once and stored nowhere. */
import * as z from 'zod'
import { command } from '../command/command.ts'
import { digestOf, newId, newSecret } from '../ids.ts'
import { refuse } from '../problems.ts'
import { router, signedIn } from '../trpc.ts'

const mostFeeds = 10
const placeOfLabel = (id: string) => ({ table: 'feeds', column: 'label', row: id })

export const feedsRouter = router({
  list: signedIn.query(async ({ ctx }) => {
    const { db, vault } = ctx.house
    const rows = await db
      .selectFrom('feeds')
      .selectAll()
      .where('user_id', '=', ctx.signed.user.id)
      .where('revoked_at', 'is', null)
      .orderBy('made_at')
      .execute()
    return Promise.all(
      rows.map(async ({ id, scope, label, made_at: madeAt, last_read_at: lastReadAt }) => ({
        id,
        scope,
        label: label === null ? null : await vault.open(db, placeOfLabel(id), label),
        madeAt,
        lastReadAt,
      })),
    )
  }),

  make: command({
    input: z.strictObject({ scope: z.enum(['mine', 'everybody']), label: z.string().trim().max(60).default('') }),
    by: 'everybody',
    revises: 'nothing',
    run: async ({ trx, house, user, at, journal }, { scope, label }) => {
      const { made } = await trx
        .selectFrom('feeds')
        .select((eb) => eb.fn.countAll<number>().as('made'))
        .where('user_id', '=', user.id)
        .where('revoked_at', 'is', null)
        .executeTakeFirstOrThrow()
      if (made >= mostFeeds) return refuse('too-many', { path: 'scope', values: { limit: mostFeeds } })
      const [id, secret] = [newId(), newSecret()]
      const place = placeOfLabel(id)
      const sealed = label === '' ? null : await house.vault.seal(trx, { scope: 'house', place, text: label, at })
      const state = { made_at: at, last_read_at: null, revoked_at: null }
      await trx
        .insertInto('feeds')
        .values({ id, user_id: user.id, secret_digest: digestOf(secret), scope, label: sealed, ...state })
        .execute()
      await journal({ action: 'feeds.made', subject: `feed:${id}`, details: { scope } })
      return { id, address: `${house.origin}/feeds/${secret}.ics` }
    },
  }),

  revoke: command({
    input: z.strictObject({ id: z.string().max(64) }),
    by: 'everybody',
    revises: 'nothing',
    run: async ({ trx, user, at, journal }, { id }) => {
      const { numUpdatedRows } = await trx
        .updateTable('feeds')
        .set({ revoked_at: at })
        .where('id', '=', id)
        .where('user_id', '=', user.id)
        .where('revoked_at', 'is', null)
        .executeTakeFirst()
      if (Number(numUpdatedRows) === 0) return refuse('unknown-feed', { path: 'id' })
      await journal({ action: 'feeds.revoked', subject: `feed:${id}` })
      return {}
    },
  }),
})
