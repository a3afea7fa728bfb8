/** The room of evidence: a look by hand is recorded once and never changed. */
import { createHash } from 'node:crypto'
import type { Instant } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { caseId } from '../cases/case-command.ts'
import { findCaseRow } from '../cases/load.ts'
import { command } from '../command/command.ts'
import { findFile } from '../files/files.queries.ts'
import type { House } from '../house.ts'
import { newId } from '../ids.ts'
import { refuse } from '../problems.ts'
import { router, signedIn } from '../trpc.ts'
import { evidencePlaces } from './evidence.table.ts'

const placeOfNote = (id: string) => ({ table: 'evidence', column: 'note', row: id })

export const evidenceRouter = router({
  ofCase: signedIn.input(z.strictObject({ caseId })).query(async ({ ctx: { house }, input }) => {
    const rows = await house.db
      .selectFrom('evidence')
      .innerJoin('users', 'users.id', 'evidence.looked_by')
      .select(['evidence.id', 'place', 'looked_at', 'number', 'agrees', 'file_id', 'sha256', 'note', 'users.name'])
      .where('case_id', '=', input.caseId)
      .orderBy('looked_at', 'desc')
      .execute()
    return Promise.all(
      rows.map(async ({ note, looked_at: lookedAt, file_id: file, agrees, name: lookedBy, ...row }) => ({
        ...row,
        lookedAt,
        lookedBy,
        file,
        agrees: agrees === 1,
        note: note === null ? null : await house.vault.open(house.db, placeOfNote(row.id), note),
      })),
    )
  }),

  add: command({
    input: z.strictObject({
      caseId,
      place: z.enum(evidencePlaces),
      lookedAt: z.iso.datetime(),
      number: z.string().trim().max(60).default(''),
      agrees: z.boolean(),
      file: z.string().max(64).optional(),
      note: z.string().trim().max(2000).default(''),
    }),
    by: 'everybody',
    revises: 'nothing',
    prepare: async ({ ctx: { house }, input }) => (input.file === undefined ? null : contentHash(house, input.file)),
    run: async (act, input, sha256) => {
      const { trx, house, at, user } = act
      const row = await findCaseRow(trx, input.caseId)
      if (!row) return refuse('unknown-case', { path: 'caseId' })
      if (Date.parse(input.lookedAt) > Date.parse(at)) return refuse('not-yet', { path: 'lookedAt' })
      const file = input.file === undefined ? undefined : await findFile(trx, input.file)
      if (input.file !== undefined && file?.client_id !== row.client_id) return refuse('unknown-file', { path: 'file' })
      const id = newId()
      const place = placeOfNote(id)
      const note =
        input.note === '' ? null : await house.vault.seal(trx, { scope: row.client_id, place, text: input.note, at })
      const seen = { number: input.number === '' ? null : input.number, agrees: input.agrees ? 1 : 0, note } as const
      const look = { place: input.place, looked_at: input.lookedAt as Instant, looked_by: user.id }
      await trx
        .insertInto('evidence')
        .values({ id, case_id: row.id, ...look, ...seen, file_id: file?.id ?? null, sha256 })
        .execute()
      const details = { place: input.place, agrees: input.agrees, ...(sha256 ? { sha256 } : {}) }
      await act.journal({
        action: 'evidence.added',
        caseId: row.id,
        clientId: row.client_id,
        subject: `evidence:${id}`,
        details,
      })
      return { id, sha256 }
    },
  }),
})

/** Of the picture as it was uploaded, read once more from where it is kept. */
async function contentHash({ db, vault, blobs }: House, id: string) {
  const file = await findFile(db, id)
  if (!file) return refuse('unknown-file', { path: 'file' })
  const hash = createHash('sha256')
  for await (const chunk of blobs.read(file.blob, (keyId) => vault.fileKeyById(db, keyId))) hash.update(chunk)
  return hash.digest('hex')
}
