/** The room of rule changes: which book is current, which open cases wait on an older one and why, and moving them on. */
import { dayOf } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { command } from '../command/command.ts'
import { renewCase } from '../deadlines/renew.ts'
import { refuse } from '../problems.ts'
import { router, signedIn } from '../trpc.ts'
import { asOf, bookOfCase, currentBook, setBook } from './books.ts'
import { casesBehind, touchedBehind } from './load-book.ts'

export const ruleChangesRouter = router({
  books: signedIn.query(async ({ ctx }) => {
    const { db } = ctx.house
    const rows = await db
      .selectFrom('rulebooks')
      .leftJoin('users', 'users.id', 'rulebooks.loaded_by')
      .select(['rulebooks.id', 'origin', 'as_of', 'loaded_at', 'users.name as loaded_by_name'])
      .orderBy('loaded_at', 'desc')
      .execute()
    const now = await currentBook(db)
    return {
      current: { id: now.id, asOf: asOf(now.book), topics: now.book.topics.length },
      books: rows.map((row) => ({
        id: row.id,
        origin: row.origin,
        asOf: row.as_of,
        loadedAt: row.loaded_at,
        loadedBy: row.loaded_by_name,
        current: row.id === now.id,
      })),
    }
  }),

  /** Open cases on an older book, each with what would change. */
  waiting: signedIn.query(({ ctx: { house } }) =>
    house.db.transaction().execute((trx) => touchedBehind({ trx, house, at: house.clock.now() })),
  ),

  /** How many wait: what a list of things to do shows. */
  countWaiting: signedIn.query(({ ctx: { house } }) =>
    house.db
      .transaction()
      .execute(async (trx) => ({ cases: (await casesBehind(trx)).length, on: dayOf(house.clock.now()) })),
  ),

  /** Moves these cases to the current book; without any named, all that wait. */
  accept: command({
    input: z.strictObject({ cases: z.array(z.string().max(64)).min(1).max(500).optional() }),
    by: 'everybody',
    revises: 'nothing',
    run: async (act, { cases }) => {
      const now = await currentBook(act.trx)
      const behind = await casesBehind(act.trx)
      const ids = cases ?? behind
      const unknown = ids.find((id) => !behind.includes(id))
      if (unknown !== undefined) return refuse('case-not-behind', { path: 'cases' })
      for (const id of ids) {
        const from = await bookOfCase(act.trx, id)
        await setBook(act.trx, id, now.id)
        await renewCase({ trx: act.trx, vault: act.house.vault, at: act.at }, id, 'rulebook')
        const row = await act.trx.selectFrom('cases').select('client_id').where('id', '=', id).executeTakeFirstOrThrow()
        const details = { from: from.id.slice(0, 12), to: now.id.slice(0, 12) }
        await act.journal({ action: 'rules.accepted', caseId: id, clientId: row.client_id, details })
      }
      if (ids.length === 0) act.nothingChanged()
      return { cases: ids.length }
    },
  }),
})
