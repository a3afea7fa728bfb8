/** The room of a client's accounts at providers: whose, who holds them, which login name. Never a password. */
import type { Transaction } from 'kysely'
import * as z from 'zod'
import { findClient } from '../clients/clients.queries.ts'
import { command, type SignedAct } from '../command/command.ts'
import type { DB } from '../db/tables.ts'
import { newId } from '../ids.ts'
import { type Refusal, refuse } from '../problems.ts'
import { router, signedIn } from '../trpc.ts'
import { accountOwners } from './accounts.table.ts'

const id = z.string().max(64)
const line = z.string().trim().max(200)
const account = {
  provider: z.string().trim().min(1).max(100),
  belongsTo: z.enum(accountOwners),
  loginHint: line,
  heldBy: line,
  note: z.string().trim().max(2000),
}
type Words = { readonly loginHint: string; readonly heldBy: string; readonly note: string }
const revised = { id, rev: z.int().positive() }

const placeOf = (row: string) => ({ table: 'accounts', column: 'words', row })

export const accountsRouter = router({
  ofClient: signedIn.input(z.strictObject({ client: id })).query(async ({ ctx, input: { client } }) => {
    const { db, vault } = ctx.house
    const rows = await db
      .selectFrom('accounts')
      .selectAll()
      .where('client_id', '=', client)
      .where('removed_at', 'is', null)
      .orderBy('added_at')
      .execute()
    const told = []
    for (const { id: account, provider, belongs_to: belongsTo, words, rev } of rows) {
      const opened = JSON.parse(await vault.open(db, placeOf(account), words)) as Words
      told.push({ id: account, provider, belongsTo, ...opened, rev })
    }
    return told
  }),

  add: command({
    input: z.strictObject({ client: id, ...account }),
    by: 'everybody',
    revises: 'nothing',
    run: async (act, { client, provider, belongsTo, ...own }) => {
      if (!(await findClient(act.trx, client))) return refuse('unknown-client', { path: 'client' })
      const added = newId()
      const words = await sealWords(act, { account: added, client }, own)
      const row = { id: added, client_id: client, provider, belongs_to: belongsTo, words, added_at: act.at }
      await act.trx
        .insertInto('accounts')
        .values({ ...row, removed_at: null, rev: 1 })
        .execute()
      await act.journal({ action: 'accounts.added', clientId: client, subject: `account:${added}` })
      return { id: added, rev: 1 }
    },
  }),

  change: command({
    input: z.strictObject({ ...revised, ...account }),
    by: 'everybody',
    revises: ({ id: changed, rev }) => ({ table: 'accounts', id: changed, rev }),
    run: async (act, { id: changed, rev, provider, belongsTo, ...own }) => {
      const client = await clientOf(act.trx, changed)
      if (typeof client !== 'string') return client
      const words = await sealWords(act, { account: changed, client }, own)
      await act.trx
        .updateTable('accounts')
        .set({ provider, belongs_to: belongsTo, words })
        .where('id', '=', changed)
        .execute()
      const fields = Object.keys(account)
      await act.journal({ action: 'accounts.changed', clientId: client, subject: `account:${changed}`, fields })
      return { rev: rev + 1 }
    },
  }),

  /** Takes it off the list, or puts it back: nothing is lost. */
  remove: command({
    input: z.strictObject({ ...revised, back: z.boolean().default(false) }),
    by: 'everybody',
    revises: ({ id: removed, rev }) => ({ table: 'accounts', id: removed, rev }),
    run: async ({ trx, at, journal }, { id: removed, rev, back }) => {
      const client = await clientOf(trx, removed)
      if (typeof client !== 'string') return client
      await trx
        .updateTable('accounts')
        .set({ removed_at: back ? null : at })
        .where('id', '=', removed)
        .execute()
      const action = back ? 'accounts.put-back' : 'accounts.removed'
      await journal({ action, clientId: client, subject: `account:${removed}` })
      return { rev: rev + 1 }
    },
  }),
})

async function clientOf(trx: Transaction<DB>, account_: string): Promise<string | Refusal> {
  const row = await trx.selectFrom('accounts').select('client_id').where('id', '=', account_).executeTakeFirst()
  return row?.client_id ?? refuse('unknown-account', { path: 'id' })
}

function sealWords({ trx, house, at }: SignedAct, of: { account: string; client: string }, words: Words) {
  return house.vault.seal(trx, { scope: of.client, place: placeOf(of.account), text: JSON.stringify(words), at })
}
