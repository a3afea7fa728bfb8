/** The room of what is agreed with a client: contract, scope, processing of personal data, terms of the fee. */
import { isDay } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { findClient } from '../clients/clients.queries.ts'
import { command } from '../command/command.ts'
import { RefusalError, refuse } from '../problems.ts'
import { router, signedIn } from '../trpc.ts'

const id = z.string().max(64)
const day = z.string().refine(isDay)
const words = z.string().trim().max(4000)

/** Given as a whole: what is empty was cleared by somebody who saw it. */
const terms = { contractOn: day.nullable(), dataProcessingOn: day.nullable(), scope: words, feeTerms: words }
type Words = { readonly scope: string; readonly feeTerms: string }

const placeOf = (client: string) => ({ table: 'engagements', column: 'words', row: client })

export const engagementsRouter = router({
  /** Revision 0: nothing was written down yet. */
  get: signedIn.input(z.strictObject({ client: id })).query(async ({ ctx, input: { client } }) => {
    const { db, vault } = ctx.house
    if (!(await findClient(db, client))) throw new RefusalError(refuse('unknown-client', { path: 'client' }))
    const row = await db.selectFrom('engagements').selectAll().where('id', '=', client).executeTakeFirst()
    if (!row) return { contractOn: null, dataProcessingOn: null, scope: '', feeTerms: '', rev: 0 }
    const { scope, feeTerms } = JSON.parse(await vault.open(db, placeOf(client), row.words)) as Words
    return { contractOn: row.contract_on, dataProcessingOn: row.data_processing_on, scope, feeTerms, rev: row.rev }
  }),

  save: command({
    input: z.strictObject({ client: id, rev: z.int().min(0), ...terms }),
    by: 'everybody',
    // The first time there is no row to revise; both cases are checked below.
    revises: 'nothing',
    run: async ({ trx, house, at, journal }, { client, rev, contractOn, dataProcessingOn, ...own }) => {
      if (!(await findClient(trx, client))) return refuse('unknown-client', { path: 'client' })
      const before = await trx.selectFrom('engagements').select('rev').where('id', '=', client).executeTakeFirst()
      if ((before?.rev ?? 0) !== rev) return refuse('changed-meanwhile', { path: 'rev' })
      const text = JSON.stringify(own satisfies Words)
      const sealed = await house.vault.seal(trx, { scope: client, place: placeOf(client), text, at })
      const row = { contract_on: contractOn, data_processing_on: dataProcessingOn, words: sealed, rev: rev + 1 }
      await trx
        .insertInto('engagements')
        .values({ id: client, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute()
      await journal({
        action: 'engagements.saved',
        clientId: client,
        subject: `client:${client}`,
        fields: Object.keys(terms),
      })
      return { rev: rev + 1 }
    },
  }),
})
