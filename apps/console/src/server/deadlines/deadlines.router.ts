/** The room of the dates of one case: every limit with its first and its present day, windows, expiries, own dates. */
import { knownOf, subjectTitle } from '@beian/domain/casework'
import { commandSchemas } from '@beian/domain/schema'
import { dayOf, subjectRef, type Text } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { caseId } from '../cases/case-command.ts'
import { lookAtCase } from '../cases/look.ts'
import { RefusalError, refuse } from '../problems.ts'
import { router, signedIn } from '../trpc.ts'
import { revisionsOf } from './agenda.queries.ts'
import { agendaOf, begunBy } from './agenda.ts'
import { besideOf, caseDatesOf } from './case-dates.queries.ts'
import { addOwnDate, removeDate, tellDay } from './dates.ts'
import { tellable } from './limit-lines.ts'
import type { Line } from './line.ts'
import { lookInto } from './renew.ts'

type Revision = Awaited<ReturnType<typeof revisionsOf>>[number]

const { event, happenedAt } = commandSchemas['record-event'].shape

export const deadlinesRouter = router({
  ofCase: signedIn.input(z.strictObject({ caseId })).query(({ ctx, input }) => {
    const { db, vault, clock } = ctx.house
    return db.transaction().execute(async (trx) => {
      const looked = await lookInto({ trx, vault, at: clock.now() }, input.caseId)
      if (!looked) throw new RefusalError(refuse('unknown-case', { path: 'caseId' }))
      const { filingCase, context } = looked
      const revisions = await revisionsOf(trx, input.caseId)
      const titles = new Map(filingCase.subjects.map((one) => [subjectRef(one) as string, subjectTitle(one)]))
      const lines = agendaOf(filingCase, context, await besideOf(trx, input.caseId))
      return {
        today: dayOf(context.at),
        lines: lines.map((line) => lineRow(line, titles, revisions)),
        dates: await caseDatesOf(trx, vault, input.caseId),
        tellable: tellable(knownOf(filingCase, context)),
      }
    })
  }),

  /** What would run, and until when, if an event happened at a moment (now, unless told): read before it is recorded. */
  begunBy: signedIn.input(z.strictObject({ id: caseId, event, happenedAt })).query(({ ctx: { house }, input }) =>
    lookAtCase(house, input.id, ({ loaded, context }) => {
      const told = { event: input.event, at: input.happenedAt ?? context.at }
      return begunBy(loaded.filingCase, context, told).map(
        ({ key, title, source, kind, layer, disputed, begins, earliest, due }) => {
          return { key, title, source, kind, layer, disputed, begins, earliest, due }
        },
      )
    }),
  ),

  tellDay,
  addOwnDate,
  removeDate,
})

function lineRow(line: Line, titles: ReadonlyMap<string, Text>, revisions: readonly Revision[]) {
  const moved = revisions.filter(({ key, from_at }) => key === line.key && from_at === (line.from?.at ?? ''))
  return {
    ...line,
    /** Here, to those who work on the case, persons have their names. */
    subjectTitle: line.subject === null ? null : (titles.get(line.subject) ?? null),
    original: moved[0]?.before ?? line.unmoved,
    revisions: moved.map(({ before, after, because, at }) => ({ before, after, because, at })),
  }
}
