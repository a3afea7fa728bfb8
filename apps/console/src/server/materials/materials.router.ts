/** The room of the materials: a stored file is received for a requirement, then accepted, returned, or not needed at all. */
import { commandSchemas } from '@beian/domain/schema'
import * as z from 'zod'
import { caseCommand } from '../cases/case-command.ts'
import { findFile, placeOfName } from '../files/files.queries.ts'
import { newId } from '../ids.ts'
import { refuse } from '../problems.ts'
import { router } from '../trpc.ts'

const asked = commandSchemas['receive-material'].shape
const receipt = { receipt: commandSchemas['accept-material'].shape.receipt }
const requirement = { requirement: asked.requirement }

export const materialsRouter = router({
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
