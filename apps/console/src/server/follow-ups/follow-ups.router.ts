/** The room of follow-up cases: what the book says follows, until when, which were opened, and tying one to its origin. */
import { knownOf } from '@beian/domain/casework'
import type { Rulebook } from '@beian/domain/rulebook'
import { dayOf, type ProcedureId } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { caseId } from '../cases/case-command.ts'
import { findCaseRow } from '../cases/load.ts'
import { command } from '../command/command.ts'
import { agendaOf } from '../deadlines/agenda.ts'
import { besideOf } from '../deadlines/case-dates.queries.ts'
import type { Line } from '../deadlines/line.ts'
import { lookInto, renewCase } from '../deadlines/renew.ts'
import { RefusalError, refuse } from '../problems.ts'
import { router, signedIn } from '../trpc.ts'

export const followUpsRouter = router({
  ofCase: signedIn.input(z.strictObject({ caseId })).query(({ ctx, input }) => {
    const { db, vault, clock } = ctx.house
    return db.transaction().execute(async (trx) => {
      const looked = await lookInto({ trx, vault, at: clock.now() }, input.caseId)
      if (!looked) throw new RefusalError(refuse('unknown-case', { path: 'caseId' }))
      const { filingCase, context } = looked
      const { procedure, stage, rulebook } = knownOf(filingCase, context)
      const lines = agendaOf(filingCase, context, await besideOf(trx, input.caseId))
      const opened = await trx
        .selectFrom('follow_ups')
        .innerJoin('cases', 'cases.id', 'follow_ups.case_id')
        .select(['cases.id', 'follow_ups.procedure', 'cases.opened_at', 'cases.final'])
        .where('follows', '=', input.caseId)
        .orderBy('cases.opened_at')
        .execute()
      const reached = stage.final === true && stage.stands !== null
      return {
        today: dayOf(context.at),
        offered: (reached ? (procedure.followedBy ?? []) : []).flatMap((id) => {
          const next = rulebook.procedures[id]
          return next
            ? [{ procedure: id, summary: next.summary, due: nearest(lines.filter((line) => isOf(line, id, rulebook))) }]
            : []
        }),
        opened: opened.map((row) => ({
          id: row.id,
          procedure: row.procedure,
          openedAt: row.opened_at,
          final: row.final === 1,
        })),
        /** What is handed on: the subjects as they stand here. */
        subjects: filingCase.subjects.flatMap(({ noun, id }) => (noun === 'case' ? [] : [{ noun, id }])),
        clientId: looked.row.client_id,
      }
    })
  }),

  /** Ties a case that was just opened to the one it follows: the days told there count for it too. */
  tie: command({
    input: z.strictObject({ caseId, follows: caseId }),
    by: 'everybody',
    revises: 'nothing',
    run: async (act, { caseId: id, follows }) => {
      const [row, origin] = [await findCaseRow(act.trx, id), await lookInto(renewing(act), follows)]
      if (!row || !origin) return refuse('unknown-case', { path: row ? 'follows' : 'caseId' })
      const { procedure } = knownOf(origin.filingCase, origin.context)
      const fits = row.client_id === origin.row.client_id && procedure.followedBy?.includes(row.procedure)
      if (!fits || id === follows) return refuse('does-not-follow', { path: 'caseId' })
      await act.trx
        .insertInto('follow_ups')
        .values({ case_id: id, follows, procedure: row.procedure })
        .onConflict((conflict) => conflict.column('case_id').doNothing())
        .execute()
      await act.journal({ action: 'follow-ups.tied', caseId: id, clientId: row.client_id, details: { follows } })
      for (const one of [id, follows]) await renewCase(renewing(act), one, 'facts')
      return {}
    },
  }),
})

const renewing = ({ trx, house, at }: Parameters<Parameters<typeof command>[0]['run']>[0]) => ({
  trx,
  vault: house.vault,
  at,
})

/** A limit of what follows, which the case that is done may ask as well: the police filing after the service opened. */
function isOf({ follows, topic, ended, kind, source }: Line, procedure: ProcedureId, { topics }: Rulebook): boolean {
  if (ended || kind === 'estimate' || (source !== 'limit' && source !== 'window')) return false
  return follows === procedure || topics.some(({ id, procedures }) => id === topic && procedures.includes(procedure))
}

/** The day by which what follows must be done, as far as it is known. */
function nearest([line]: readonly Line[]) {
  return line ? { day: line.due.day, begins: line.begins, title: line.title, expected: line.expected } : null
}
