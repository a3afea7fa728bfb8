/** The room of the paper: sent with a courier and its number, received; a wrong entry is withdrawn. */
import { dayOf } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { sealJsonAlways } from '../cases/keeping.ts'
import { isAhead, type Recording, recordCommand } from '../cases/record-command.ts'
import { newId } from '../ids.ts'
import { day } from '../playbooks/playbooks.router.ts'
import { refuse } from '../problems.ts'
import { router } from '../trpc.ts'
import { type DispatchWords, placeOfDispatch } from './dispatches.queries.ts'

const id = z.string().max(64)
const words = z.string().trim().max(500)

async function find({ act, keeping }: Recording, dispatch: string) {
  return act.trx
    .selectFrom('dispatches')
    .selectAll()
    .where('id', '=', dispatch)
    .where('case_id', '=', keeping.caseId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
}

export const dispatchesRouter = router({
  send: recordCommand({
    input: {
      way: z.enum(['out', 'in']),
      what: words.min(1),
      whom: words.min(1),
      courier: words.default(''),
      number: z.string().trim().max(60).default(''),
      note: words.default(''),
      sentOn: day.optional(),
    },
    record: async (recording, { way, sentOn: given, ...told }) => {
      const { act, keeping } = recording
      const sentOn = given ?? dayOf(act.at)
      if (isAhead(recording, sentOn)) return refuse('not-yet', { path: 'sentOn' })
      const dispatch = newId()
      await act.trx
        .insertInto('dispatches')
        .values({
          id: dispatch,
          case_id: keeping.caseId,
          way,
          sent_on: sentOn,
          received_on: null,
          words: await sealJsonAlways(keeping, placeOfDispatch(dispatch), told satisfies DispatchWords),
          recorded_at: act.at,
          recorded_by: act.user.id,
          withdrawn_at: null,
        })
        .execute()
      const details = { way, sentOn }
      return { action: 'dispatches.sent', subject: `dispatch:${dispatch}`, details, answer: { dispatch } }
    },
  }),

  /** Without a day: today; `null`: it has not arrived after all. */
  receive: recordCommand({
    input: { dispatch: id, on: day.nullish() },
    record: async (recording, { dispatch, on: given }) => {
      const on = given === undefined ? dayOf(recording.act.at) : given
      const row = await find(recording, dispatch)
      if (!row) return refuse('record-unknown', { path: 'dispatch' })
      if (on !== null && isAhead(recording, on)) return refuse('not-yet', { path: 'on' })
      if (on !== null && on < row.sent_on) return refuse('before-it-was-sent', { path: 'on' })
      const { trx } = recording.act
      await trx.updateTable('dispatches').set({ received_on: on }).where('id', '=', dispatch).execute()
      return { action: 'dispatches.received', subject: `dispatch:${dispatch}`, details: { on } }
    },
  }),

  withdraw: recordCommand({
    input: { dispatch: id },
    record: async (recording, { dispatch }) => {
      const { trx, at } = recording.act
      if (!(await find(recording, dispatch))) return refuse('record-unknown', { path: 'dispatch' })
      await trx.updateTable('dispatches').set({ withdrawn_at: at }).where('id', '=', dispatch).execute()
      return { action: 'dispatches.withdrawn', subject: `dispatch:${dispatch}` }
    },
  }),
})
