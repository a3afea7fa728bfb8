/**
 * The room of tasks: opened with a day and an owner, put off or handed over, done, opened again, or taken back when they were
 * opened by mistake.
 */
import { type Day, dayOf, isDay } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { caseId } from '../cases/case-command.ts'
import { findCaseRow } from '../cases/load.ts'
import { command, type SignedAct } from '../command/command.ts'
import { newId } from '../ids.ts'
import type { Entry } from '../journal/journal.queries.ts'
import { refuse } from '../problems.ts'
import { findUser } from '../team/users.queries.ts'
import { router, signedIn } from '../trpc.ts'
import { homePageTasksOfDay, placeOfWords, tasksOfCase, tasksOfDay } from './tasks.queries.ts'

const id = z.string().max(64)
const words = z.string().trim().min(1).max(200)
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
    input: z.strictObject({ caseId, words, day, owner: id }),
    by: 'everybody',
    revises: 'nothing',
    run: async (act, { caseId: of, words: text, day: until, owner }) => {
      const { trx, at, user, journal } = act
      const row = await findCaseRow(trx, of)
      if (!row) return refuse('unknown-case', { path: 'caseId' })
      if (!(await isAtWork(act, owner))) return refuse('unknown-user', { path: 'owner' })
      const { client_id } = row
      const task = newId()
      const sealed = await sealWords(act, { task, client: client_id, text })
      const opened = { opened_at: at, opened_by: user.id, done_at: null, done_by: null, withdrawn_at: null }
      await trx
        .insertInto('tasks')
        .values({ id: task, client_id, case_id: of, words: sealed, day: until, owner_id: owner, ...opened })
        .execute()
      await journal({ action: 'tasks.opened', caseId: of, clientId: client_id, details: { day: until, owner } })
      return { id: task }
    },
  }),

  amend: command({
    input: z.strictObject({ id, words, day, owner: id }),
    by: 'everybody',
    revises: 'nothing',
    run: async (act, { id: task, words: text, day: until, owner }) => {
      const row = await findTask(act, task, 'open')
      if (!row) return refuse('unknown-task', { path: 'id' })
      if (owner !== row.owner_id && !(await isAtWork(act, owner))) return refuse('unknown-user', { path: 'owner' })
      const sealed = await sealWords(act, { task, client: row.client_id, text })
      const set = { words: sealed, day: until, owner_id: owner }
      await act.trx.updateTable('tasks').set(set).where('id', '=', task).execute()
      const details = { day: until, before: row.day, owner }
      await act.journal({ action: 'tasks.amended', caseId: row.case_id, clientId: row.client_id, details })
      return {}
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
async function change(act: SignedAct, task: string, { from, action, set }: Changed) {
  const row = await findTask(act, task, from)
  if (!row) return refuse('unknown-task', { path: 'id' })
  await act.trx.updateTable('tasks').set(set).where('id', '=', task).execute()
  await act.journal({ action, caseId: row.case_id, clientId: row.client_id, details: {} })
  return {}
}

function findTask({ trx }: SignedAct, task: string, state: 'open' | 'done') {
  return trx
    .selectFrom('tasks')
    .select(['case_id', 'client_id', 'day', 'owner_id'])
    .where('id', '=', task)
    .where('withdrawn_at', 'is', null)
    .where('done_at', state === 'open' ? 'is' : 'is not', null)
    .executeTakeFirst()
}

async function isAtWork({ trx }: SignedAct, user: string): Promise<boolean> {
  const known = await findUser(trx, user)
  return known?.disabled_at === null
}

type Words = { readonly task: string; readonly client: string; readonly text: string }

function sealWords({ trx, at, house }: SignedAct, { task, client, text }: Words) {
  return house.vault.seal(trx, { scope: client, place: placeOfWords(task), text, at })
}
