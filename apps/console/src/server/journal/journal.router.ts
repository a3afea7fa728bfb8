/** Reading the journal. Everybody may see what was done to a client or a case; the whole is the administrator's. */
import * as z from 'zod'
import type { House } from '../house.ts'
import { administrator, router, signedIn } from '../trpc.ts'
import { listEntries, verifyChain, type Wanted } from './journal.queries.ts'
import { openWords } from './words.queries.ts'

export const journalRouter = router({
  /** The newest first; `before` is the `seq` of the last entry that is already shown. */
  list: administrator
    .input(
      z.strictObject({
        clientId: z.string().max(64).optional(),
        caseId: z.string().max(64).optional(),
        before: z.int().positive().optional(),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .query(({ ctx, input }) => shown(ctx.house, input)),

  /** What was done to one case: for everybody who is signed in. */
  ofCase: signedIn
    .input(
      z.strictObject({
        caseId: z.string().max(64),
        before: z.int().positive().optional(),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .query(({ ctx, input }) => shown(ctx.house, input)),

  verify: administrator.query(({ ctx }) => verifyChain(ctx.house.db)),
})

type Listed = Awaited<ReturnType<typeof listEntries>>[number]

async function shown({ db, vault }: House, wanted: Wanted) {
  const entries = await listEntries(db, wanted)
  return Promise.all(entries.map(async (entry) => showEntry(entry, await openWords({ db, vault }, entry))))
}

/** An entry as the web shows it. */
export function showEntry(entry: Listed, words: string | null) {
  return {
    seq: entry.seq,
    at: entry.at,
    actor: { id: entry.actor, name: entry.actor_name },
    action: entry.action,
    clientId: entry.client_id,
    caseId: entry.case_id,
    subject: entry.subject,
    fields: JSON.parse(entry.fields) as string[],
    details: JSON.parse(entry.details) as Record<string, string | number | boolean | null>,
    words,
  }
}
