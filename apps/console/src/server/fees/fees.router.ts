/** The room of fees: the quote of a case, its lines, what is paid, and the export. No accounting. */
import { knownOf } from '@beian/domain/casework'
import * as z from 'zod'
import { caseId } from '../cases/case-command.ts'
import { lookInto } from '../deadlines/renew.ts'
import { RefusalError, refuse } from '../problems.ts'
import { router, signedIn } from '../trpc.ts'
import { exportFees } from './export.ts'
import { linesOf, playbookOf } from './fees.queries.ts'
import { addOwn, changeLine, removeLine, setPaid, takeOver } from './lines.ts'
import { endingOf, offeredTo, stateOf, statutoryOf, sumsOf } from './quote.ts'

export const feesRouter = router({
  ofCase: signedIn.input(z.strictObject({ caseId })).query(({ ctx, input }) => {
    const { db, vault, clock } = ctx.house
    return db.transaction().execute(async (trx) => {
      const looked = await lookInto({ trx, vault, at: clock.now() }, input.caseId)
      if (!looked) throw new RefusalError(refuse('unknown-case', { path: 'caseId' }))
      const known = knownOf(looked.filingCase, looked.context)
      const ending = endingOf(known)
      const lines = await linesOf({ trx, vault, rulebook: known.rulebook }, input.caseId)
      return {
        statutory: statutoryOf(known),
        lines: lines.map((line) => ({ ...line, state: stateOf(line, ending) })),
        offered: offeredTo(known, await playbookOf(trx, input.caseId)),
        sums: sumsOf(lines, ending),
      }
    })
  }),

  takeOver,
  addOwn,
  change: changeLine,
  setPaid,
  remove: removeLine,
  export: exportFees,
})
