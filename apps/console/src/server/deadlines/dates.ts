/** What people tell of a case's dates: the day of an event that no stage brings, or an own date with their words. */
import { knownOf } from '@beian/domain/casework'
import { type Day, type EventId, events, isDay } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { caseId } from '../cases/case-command.ts'
import { findCaseRow } from '../cases/load.ts'
import { command, type SignedAct } from '../command/command.ts'
import { newId } from '../ids.ts'
import { refuse } from '../problems.ts'
import { placeOfTitle } from './case-dates.queries.ts'
import { tellable } from './limit-lines.ts'
import { lookInto, renewCase } from './renew.ts'

const day = z.string().refine((text): text is Day => isDay(text), { params: { problem: 'wrong-form' } })
const event = z.enum(Object.keys(events) as [EventId, ...EventId[]])

const renewing = ({ trx, house, at }: SignedAct) => ({ trx, vault: house.vault, at })

/** One day for each event: told again, it moves. */
export const tellDay = command({
  input: z.strictObject({ caseId, event, day }),
  by: 'everybody',
  revises: 'nothing',
  run: async (act, { caseId: id, event: what, day: on }) => {
    const looked = await lookInto(renewing(act), id)
    if (!looked) return refuse('unknown-case', { path: 'caseId' })
    if (!tellable(knownOf(looked.filingCase, looked.context)).includes(what))
      return refuse('not-offered', { path: 'event' })
    await act.trx.deleteFrom('case_dates').where('case_id', '=', id).where('event', '=', what).execute()
    await addDate(act, { caseId: id, event: what, title: null, day: on })
    const details = { event: what, day: on }
    await act.journal({ action: 'deadlines.day-told', caseId: id, clientId: looked.row.client_id, details })
    await renewCase(renewing(act), id, 'facts')
    return {}
  },
})

export const addOwnDate = command({
  input: z.strictObject({ caseId, title: z.string().trim().min(1).max(200), day }),
  by: 'everybody',
  revises: 'nothing',
  run: async (act, { caseId: id, title, day: on }) => {
    const row = await findCaseRow(act.trx, id)
    if (!row) return refuse('unknown-case', { path: 'caseId' })
    const { client_id: clientId } = row
    const dateId = newId()
    const place = placeOfTitle(dateId)
    const sealed = await act.house.vault.seal(act.trx, { scope: clientId, place, text: title, at: act.at })
    await addDate(act, { id: dateId, caseId: id, event: null, title: sealed, day: on })
    await act.journal({ action: 'deadlines.date-added', caseId: id, clientId, details: { day: on } })
    await renewCase(renewing(act), id, 'facts')
    return { id: dateId }
  },
})

export const removeDate = command({
  input: z.strictObject({ caseId, id: z.string().max(64) }),
  by: 'everybody',
  revises: 'nothing',
  run: async (act, { caseId: of, id }) => {
    const row = await findCaseRow(act.trx, of)
    const date = await act.trx
      .selectFrom('case_dates')
      .select(['event', 'day'])
      .where('case_id', '=', of)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row || !date) return refuse('unknown-date', { path: 'id' })
    await act.trx.deleteFrom('case_dates').where('id', '=', id).execute()
    await act.journal({ action: 'deadlines.date-removed', caseId: of, clientId: row.client_id, details: { ...date } })
    await renewCase(renewing(act), of, 'facts')
    return {}
  },
})

type NewDate = { id?: string; caseId: string; event: EventId | null; title: Buffer | null; day: Day }

async function addDate(
  { trx, user, at }: SignedAct,
  { id = newId(), caseId: of, event: what, title, day: on }: NewDate,
) {
  const values = { id, case_id: of, event: what, title, day: on, set_by: user.id, set_at: at }
  await trx.insertInto('case_dates').values(values).execute()
}
