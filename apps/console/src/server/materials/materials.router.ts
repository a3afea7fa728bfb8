/** The room of the materials: a stored file is received for a requirement, then accepted, returned, or not needed at all. */

import { pictureLimits } from '@beian/domain/documents'
import { sourceOf } from '@beian/domain/rulebook'
import { commandSchemas } from '@beian/domain/schema'
import * as z from 'zod'
import { caseCommand, caseId } from '../cases/case-command.ts'
import { openCaseFor } from '../cases/opened.ts'
import { findFile, placeOfName } from '../files/files.queries.ts'
import { newId } from '../ids.ts'
import { isRefusal, RefusalError, refuse } from '../problems.ts'
import { router, signedIn } from '../trpc.ts'
import { detailsOf } from './details.ts'
import { preparationOf, willBe } from './preparation.ts'

const asked = commandSchemas['receive-material'].shape
const receipt = { receipt: commandSchemas['accept-material'].shape.receipt }
const requirement = { requirement: asked.requirement }

export const materialsRouter = router({
  /** What each file shows, lacks and replaced, beside the checklist of the case. */
  details: signedIn.input(z.strictObject({ id: caseId })).query(({ ctx: { house }, input }) =>
    house.db.transaction().execute(async (trx) => {
      const open = await openCaseFor(house, trx, input.id)
      if (isRefusal(open)) throw new RefusalError(open)
      return detailsOf(trx, open.loaded, open.context)
    }),
  ),

  /** What a package would hold, and what of it is not there yet. */
  preparation: signedIn
    .input(z.strictObject({ id: caseId, limits: z.string().max(64) }))
    .query(({ ctx: { house }, input }) =>
      house.db.transaction().execute(async (trx) => {
        const open = await openCaseFor(house, trx, input.id)
        if (isRefusal(open)) throw new RefusalError(open)
        const limit = pictureLimits.find(({ id }) => id === input.limits)
        if (!limit) throw new RefusalError(refuse('not-offered', { path: 'limits' }))
        const { items, missing } = await preparationOf(trx, open.loaded, open.context)
        return {
          limit: { ...limit, sources: limit.cites.map((id) => sourceOf(id)?.title ?? { zh: id, en: id }) },
          items: items.map(({ number, name, file }) => ({
            number,
            name,
            bytes: file.bytes,
            becomes: willBe(file, limit),
          })),
          missing,
        }
      }),
    ),

  /** The file was uploaded for the same client before; another client's is unknown here. */
  receive: caseCommand({
    input: { ...requirement, material: asked.material, file: z.string().max(64) },
    gives: async (input, { act: { trx, house }, loaded }) => {
      const row = await findFile(trx, input.file)
      if (!row || row.client_id !== loaded.row.client_id) return refuse('unknown-file', { path: 'file' })
      const name = await house.vault.open(trx, placeOfName(row.id), row.name)
      const file = { name, type: row.media_type, size: row.bytes, hash: row.blob }
      const id = newId()
      const { requirement: key, material } = input
      return {
        command: { kind: 'receive-material', id, requirement: key, material, file },
        fileId: row.id,
        answer: { receipt: id },
      }
    },
  }),

  move: caseCommand({
    input: { ...receipt, ...requirement, material: asked.material },
    gives: (input) => ({ command: { kind: 'move-material', ...input } }),
  }),

  accept: caseCommand({
    input: receipt,
    gives: (input) => ({ command: { kind: 'accept-material', ...input } }),
  }),

  return: caseCommand({
    input: { ...receipt, comment: commandSchemas['return-material'].shape.comment },
    gives: (input) => ({ command: { kind: 'return-material', ...input } }),
  }),

  waive: caseCommand({
    input: { ...requirement, reason: commandSchemas['waive-material'].shape.reason },
    gives: (input) => ({ command: { kind: 'waive-material', ...input } }),
  }),

  askAgain: caseCommand({
    input: requirement,
    gives: (input) => ({ command: { kind: 'ask-material-again', ...input } }),
  }),
})
