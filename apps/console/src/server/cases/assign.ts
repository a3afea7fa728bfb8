/** Whose case it is. */
import * as z from 'zod'
import { command } from '../command/command.ts'
import { refuse } from '../problems.ts'
import { findUser } from '../team/users.queries.ts'
import { caseId } from './case-command.ts'
import { writeNameKeys } from './list/names.ts'
import { findCaseRow } from './load.ts'

export const assign = command({
  input: z.strictObject({ id: caseId, rev: z.int().positive(), consultant: z.string().max(64) }),
  by: 'everybody',
  revises: ({ id, rev }) => ({ table: 'cases', id, rev }),
  run: async ({ trx, at, journal }, { id, rev, consultant }) => {
    const row = await findCaseRow(trx, id)
    const user = await findUser(trx, consultant)
    if (!row) return refuse('unknown-case', { path: 'id' })
    if (!user || user.disabled_at !== null) return refuse('unknown-user', { path: 'consultant' })
    await trx.updateTable('cases').set({ consultant_id: consultant, changed_at: at }).where('id', '=', id).execute()
    await writeNameKeys(trx, { id })
    const details = { consultant, rev: rev + 1 }
    await journal({ action: 'cases.assigned', caseId: id, clientId: row.client_id, details })
    return { rev: rev + 1 }
  },
})
