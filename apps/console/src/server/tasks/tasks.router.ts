/** The room of tasks: opened with a day and an owner, done, opened again, or taken back when they were opened by mistake. */
import { type Day, dayOf, isDay } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { caseId } from '../cases/case-command.ts'
import { findCaseRow } from '../cases/load.ts'
import { command, type SignedAct } from '../command/command.ts'
import { newId } from '../ids.ts'
import type { Entry } from '../journal/journal.queries.ts'
import { refuse } from '../problems.ts'
import { router, signedIn } from '../trpc.ts'
import { homePageTasksOfDay, placeOfWords, tasksOfCase, tasksOfDay } from './tasks.queries.ts'

const id = z.string().max(64)
const day = z.string().refine((text): text is Day => isDay(text), { params: { problem: 'wrong-form' } })

export const tasksRouter = router({
  /** What is open, with what home pages asked for. */
  ofDay: signedIn.input(z.strictObject({ whose: z.enum(['mine', 'everybody']) })).query(({ ctx, input }) => {
    const { db, vault, clock } = ctx.house
    const whose = { consultant: input.whose === 'mine' ? ctx.signed.user.id : undefined }
    return db.transaction().execute(async (trx) => ({
      today: dayOf(clock.now()),
      own: await tasksOfDay(trx, vault, whose),
      fromHomePages: await homePageTasksOfDay(trx, whose),
    }))
  }),

  ofCase: signedIn
    .input(z.strictObject({ caseId }))
    .query(({ ctx: { house }, input }) =>
      house.db.transaction().execute((trx) => tasksOfCase(trx, house.vault, input.caseId)),
    ),

  open: command({
    input: z.strictObject({ caseId, words: z.string().trim().min(1).max(200), day, owner: id }),
    by: 'everybody',
    revises: 'nothing',
    run: async ({ trx, at, user, house, journal }, { caseId: of, words, day: until, owner }) => {
      const row = await findCaseRow(trx, of)
      if (!row) return refuse('unknown-case', { path: 'caseId' })
      const known = await trx
        .selectFrom('users')
        .select('id')
        .where('id', '=', owner)
        .where('disabled_at', 'is', null)
        .executeTakeFirst()
      if (!known) return refuse('unknown-user', { path: 'owner' })
      const { client_id } = row
      const task = newId()
      const sealed = await house.vault.seal(trx, { scope: client_id, place: placeOfWords(task), text: words, at })
      const opened = { opened_at: at, opened_by: user.id, done_at: null, done_by: null, withdrawn_at: null }
      await trx
        .insertInto('tasks')
        .values({ id: task, client_id, case_id: of, words: sealed, day: until, owner_id: owner, ...opened })
        .execute()
      await journal({ action: 'tasks.opened', caseId: of, clientId: client_id, details: { day: until, owner } })
      return { id: task }
    },
  }),

  settle: command({
    input: z.strictObject({ id }),
    by: 'everybody',
    revises: 'nothing',
    run: (act, input) =>
      change(act, input.id, { from: 'open', action: 'tasks.settled', set: { done_at: act.at, done_by: act.user.id } }),
  }),

  reopen: command({
    input: z.strictObject({ id }),
    by: 'everybody',
    revises: 'nothing',
    run: (act, input) =>
      change(act, input.id, { from: 'done', action: 'tasks.reopened', set: { done_at: null, done_by: null } }),
  }),

  withdraw: command({
    input: z.strictObject({ id }),
    by: 'everybody',
    revises: 'nothing',
    run: (act, input) =>
      change(act, input.id, { from: 'open', action: 'tasks.withdrawn', set: { withdrawn_at: act.at } }),
  }),
})

type Changed = {
  readonly from: 'open' | 'done'
  readonly action: Entry['action']
  readonly set: { done_at?: SignedAct['at'] | null; done_by?: string | null; withdrawn_at?: SignedAct['at'] }
}

/** Two who press at once: the second finds it settled. */
async function change({ trx, journal }: SignedAct, task: string, { from, action, set }: Changed) {
  const row = await trx
    .selectFrom('tasks')
    .select(['case_id', 'client_id'])
    .where('id', '=', task)
    .where('withdrawn_at', 'is', null)
    .where('done_at', from === 'open' ? 'is' : 'is not', null)
    .executeTakeFirst()
  if (!row) return refuse('unknown-task', { path: 'id' })
  await trx.updateTable('tasks').set(set).where('id', '=', task).execute()
  await journal({ action, caseId: row.case_id, clientId: row.client_id, details: {} })
  return {}
}
