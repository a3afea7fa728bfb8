/** The room of the notices: that somebody was told something; a wrong entry is withdrawn. */
import { instant } from '@beian/domain/schema'
import * as z from 'zod'
import { sealJsonAlways } from '../cases/keeping.ts'
import { isAhead, recordCommand } from '../cases/record-command.ts'
import { newId } from '../ids.ts'
import { refuse } from '../problems.ts'
import { router } from '../trpc.ts'
import { type NoticeWords, placeOfNotice } from './notices.queries.ts'
import { waysOfTelling } from './notices.table.ts'

const words = z.string().trim().min(1).max(1000)

export const noticesRouter = router({
  tell: recordCommand({
    input: { whom: words, what: words, how: z.enum(waysOfTelling), at: instant.optional() },
    record: async (recording, { how, at = recording.act.at, ...told }) => {
      const { act, keeping } = recording
      if (isAhead(recording, at)) return refuse('not-yet', { path: 'at' })
      const notice = newId()
      await act.trx
        .insertInto('notices')
        .values({
          id: notice,
          case_id: keeping.caseId,
          how,
          at,
          words: await sealJsonAlways(keeping, placeOfNotice(notice), told satisfies NoticeWords),
          recorded_at: act.at,
          recorded_by: act.user.id,
          withdrawn_at: null,
        })
        .execute()
      return { action: 'notices.told', subject: `notice:${notice}`, details: { how }, answer: { notice } }
    },
  }),

  withdraw: recordCommand({
    input: { notice: z.string().max(64) },
    record: async ({ act, keeping }, { notice }) => {
      const { numUpdatedRows } = await act.trx
        .updateTable('notices')
        .set({ withdrawn_at: act.at })
        .where('id', '=', notice)
        .where('case_id', '=', keeping.caseId)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) return refuse('record-unknown', { path: 'notice' })
      return { action: 'notices.withdrawn', subject: `notice:${notice}` }
    },
  }),
})
