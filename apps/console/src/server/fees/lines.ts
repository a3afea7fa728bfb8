/** Lines of a quote: taken over from the book, written by oneself, changed, paid, removed. */
import { knownOf } from '@beian/domain/casework'
import { type Day, isDay } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { caseId } from '../cases/case-command.ts'
import { findCaseRow } from '../cases/load.ts'
import { command, type SignedAct } from '../command/command.ts'
import { lookInto } from '../deadlines/renew.ts'
import { newId } from '../ids.ts'
import { refuse } from '../problems.ts'
import { placeOfTitle, playbookOf } from './fees.queries.ts'
import type { FeeLineTable } from './fees.table.ts'
import { offeredTo } from './quote.ts'

/** Ten million yuan: more is a slip of the key. */
const amountFen = z.int().min(0).max(1_000_000_000)
const title = z.string().trim().min(1).max(200)
const day = z.string().refine((text): text is Day => isDay(text))
const id = z.string().max(64)

export const takeOver = command({
  input: z.strictObject({ caseId, fee: id }),
  by: 'everybody',
  revises: 'nothing',
  run: async (act, { caseId: of, fee }) => {
    const looked = await lookInto({ trx: act.trx, vault: act.house.vault, at: act.at }, of)
    if (!looked) return refuse('unknown-case', { path: 'caseId' })
    const offered = offeredTo(knownOf(looked.filingCase, looked.context), await playbookOf(act.trx, of))
    const known = offered.find((one) => one.id === fee)
    if (!known)
      return refuse('not-offered', { path: 'fee', values: { choices: offered.map((one) => one.id).join(', ') } })
    const own = { kind: known.kind, fee, title: null, amount_fen: known.amountFen, on_success: 0 } as const
    return addLine(act, { caseId: of, clientId: looked.row.client_id }, own)
  },
})

export const addOwn = command({
  input: z.strictObject({
    caseId,
    kind: z.enum(['provider', 'agency']),
    title,
    amountFen: amountFen.nullable(),
    onSuccess: z.boolean(),
  }),
  by: 'everybody',
  revises: 'nothing',
  run: async (act, { caseId: of, kind, title: words, amountFen: amount, onSuccess }) => {
    const row = await findCaseRow(act.trx, of)
    if (!row) return refuse('unknown-case', { path: 'caseId' })
    const lineId = newId()
    const scope = { caseId: of, clientId: row.client_id }
    const sealing = { scope: row.client_id, place: placeOfTitle(lineId), text: words, at: act.at }
    const sealed = await act.house.vault.seal(act.trx, sealing)
    const line = { id: lineId, kind, fee: null, title: sealed, amount_fen: amount, on_success: flag(onSuccess) }
    return addLine(act, scope, line)
  },
})

export const changeLine = command({
  input: z.strictObject({ caseId, id, rev: z.int(), amountFen: amountFen.nullable(), onSuccess: z.boolean() }),
  by: 'everybody',
  revises: ({ id: line, rev }) => ({ table: 'fee_lines', id: line, rev }),
  run: (act, { caseId: of, id: line, rev, amountFen: amount, onSuccess }) => {
    const set = { amount_fen: amount, on_success: flag(onSuccess) }
    return write(act, { caseId: of, line, rev, action: 'fees.changed' }, set)
  },
})

/** Paid on a day; null: not paid after all. */
export const setPaid = command({
  input: z.strictObject({ caseId, id, rev: z.int(), paidOn: day.nullable() }),
  by: 'everybody',
  revises: ({ id: line, rev }) => ({ table: 'fee_lines', id: line, rev }),
  run: (act, { caseId: of, id: line, rev, paidOn }) =>
    write(act, { caseId: of, line, rev, action: paidOn === null ? 'fees.unpaid' : 'fees.paid' }, { paid_on: paidOn }),
})

export const removeLine = command({
  input: z.strictObject({ caseId, id, rev: z.int() }),
  by: 'everybody',
  revises: ({ id: line, rev }) => ({ table: 'fee_lines', id: line, rev }),
  run: async (act, { caseId: of, id: line }) => {
    const row = await findCaseRow(act.trx, of)
    const deleted = await act.trx
      .deleteFrom('fee_lines')
      .where('id', '=', line)
      .where('case_id', '=', of)
      .executeTakeFirst()
    if (!row || Number(deleted.numDeletedRows) === 0) return refuse('unknown-fee', { path: 'id' })
    await act.journal({ action: 'fees.removed', caseId: of, clientId: row.client_id, subject: `fee:${line}` })
    return {}
  },
})

const flag = (yes: boolean): 0 | 1 => (yes ? 1 : 0)

type Scope = { caseId: string; clientId: string }
type NewLine = Pick<FeeLineTable, 'kind' | 'fee' | 'title' | 'amount_fen' | 'on_success'> & { id?: string }

async function addLine(act: SignedAct, { caseId: of, clientId }: Scope, { id: line = newId(), ...given }: NewLine) {
  const { trx, at, user, journal } = act
  const last = await trx
    .selectFrom('fee_lines')
    .select((eb) => eb.fn.max('place').as('place'))
    .where('case_id', '=', of)
    .executeTakeFirst()
  const added = { place: Number(last?.place ?? 0) + 1, paid_on: null, added_at: at, added_by: user.id, rev: 1 }
  await trx
    .insertInto('fee_lines')
    .values({ id: line, case_id: of, ...given, ...added })
    .execute()
  const details = { kind: given.kind, fee: given.fee, fen: given.amount_fen }
  await journal({ action: 'fees.added', caseId: of, clientId, subject: `fee:${line}`, details })
  return { id: line }
}

type Written = { caseId: string; line: string; rev: number; action: `fees.${string}` }

async function write(
  { trx, journal }: SignedAct,
  { caseId: of, line, rev, action }: Written,
  set: Partial<Pick<FeeLineTable, 'amount_fen' | 'on_success' | 'paid_on'>>,
) {
  const row = await findCaseRow(trx, of)
  const { numUpdatedRows } = await trx
    .updateTable('fee_lines')
    .set(set)
    .where('id', '=', line)
    .where('case_id', '=', of)
    .executeTakeFirst()
  if (!row || Number(numUpdatedRows) === 0) return refuse('unknown-fee', { path: 'id' })
  const details = {
    ...(set.amount_fen === undefined ? {} : { fen: set.amount_fen }),
    ...(set.paid_on ? { day: set.paid_on } : {}),
  }
  await journal({ action, caseId: of, clientId: row.client_id, subject: `fee:${line}`, details })
  return { rev: rev + 1 }
}
