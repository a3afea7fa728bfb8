/** The room of the requests: drafted by the rules, sent by people, and kept with what came since. */
import { type FilingCase, requestToClient } from '@beian/domain/casework'
import { isDay, subjectRef } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { caseId } from '../cases/case-command.ts'
import { contextFor } from '../cases/context.ts'
import type { Keeping } from '../cases/keeping.ts'
import { sealJsonAlways } from '../cases/keeping.ts'
import { loadCase } from '../cases/load.ts'
import { type Look, lookAtCase } from '../cases/look.ts'
import { recordCommand } from '../cases/record-command.ts'
import { writeSummary } from '../cases/summary.ts'
import { newId } from '../ids.ts'
import { refuse } from '../problems.ts'
import { keepTurnSince } from '../today/turn-since.ts'
import { router, signedIn } from '../trpc.ts'
import { dayWanted, requestOf, textOf } from './request-texts.ts'
import { lineWords, placeOfRequest, type RequestWords, readRequests } from './requests.queries.ts'
import { media, versions } from './requests.table.ts'

const wanted = {
  of: z.string().max(64).optional(),
  by: z.string().refine(isDay).optional(),
  workingDays: z.int().min(0).max(60).optional(),
}
const written = { medium: z.enum(media), language: z.enum(versions) }

/** Of whom something is wanted now, so that each can be asked alone. */
function askable({ loaded, context }: Look) {
  const { lines } = requestToClient(loaded.filingCase, context)
  return loaded.filingCase.subjects.flatMap((subject) => {
    const own = lines.filter(({ of }) => of === subjectRef(subject))
    return own[0] === undefined ? [] : [{ id: subject.id, title: own[0].subject, noun: own[0].noun, count: own.length }]
  })
}

/** From then on it is the client's turn. */
async function passOn(keeping: Keeping, filingCase: FilingCase): Promise<void> {
  await writeSummary(keeping.trx, { filingCase, context: await contextFor(keeping, filingCase) })
  await keepTurnSince(keeping, { changes: [], after: filingCase })
}

export const requestsRouter = router({
  draft: signedIn.input(z.strictObject({ id: caseId, ...wanted, ...written })).query(({ ctx, input }) =>
    lookAtCase(ctx.house, input.id, async (look) => {
      const request = await requestOf(look, input)
      return {
        ...textOf(request, input),
        by: dayWanted(look, input) ?? null,
        subjects: askable(look),
        lines: request.lines.map(({ key, kind, what, subject }) => ({ key, kind, what, whose: subject })),
      }
    }),
  ),

  ofCase: signedIn
    .input(z.strictObject({ id: caseId }))
    .query(({ ctx, input }) => lookAtCase(ctx.house, input.id, readRequests)),

  /** It was sent: kept word for word as the rules write it at this moment. */
  send: recordCommand({
    input: { ...wanted, ...written },
    record: async ({ act, row, keeping }, input) => {
      const loaded = await loadCase(act.trx, keeping.vault, row)
      const look = { keeping, loaded, context: await contextFor(keeping, loaded.filingCase) }
      const request = await requestOf(look, input)
      if (request.lines.length === 0) return refuse('nothing-to-ask')
      const id = newId()
      const lines = lineWords(request)
      const to = request.to?.zh ?? ''
      const words: RequestWords = { to, ...textOf(request, input), lines }
      const { medium, language } = input
      const by_day = dayWanted(look, input) ?? null
      await act.trx
        .insertInto('client_requests')
        .values({
          id,
          case_id: keeping.caseId,
          words: await sealJsonAlways(keeping, placeOfRequest(id), words),
          medium,
          language,
          subject_id: input.of ?? null,
          by_day,
          lines: JSON.stringify(lines.map(({ key }) => key)),
          recorded_at: act.at,
          recorded_by: act.user.id,
          withdrawn_at: null,
        })
        .execute()
      await passOn(keeping, look.loaded.filingCase)
      return {
        action: 'requests.sent',
        subject: `request:${id}`,
        details: { medium, lines: lines.length, by: by_day },
        answer: { request: id },
      }
    },
  }),

  /** It was not sent after all. */
  withdraw: recordCommand({
    input: { request: z.string().max(64) },
    record: async ({ act, row, keeping }, { request }) => {
      const { numUpdatedRows } = await act.trx
        .updateTable('client_requests')
        .set({ withdrawn_at: act.at })
        .where('id', '=', request)
        .where('case_id', '=', keeping.caseId)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) return refuse('record-unknown', { path: 'request' })
      await passOn(keeping, (await loadCase(act.trx, keeping.vault, row)).filingCase)
      return { action: 'requests.withdrawn', subject: `request:${request}` }
    },
  }),
})
