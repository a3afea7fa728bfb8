/** One sensitive fact in full, for one person's eyes; that it was shown is in the journal. */

import { commandSchemas } from '@beian/domain/schema'
import { type FactValue, facts, subjectRef } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { command } from '../command/command.ts'
import { refuse } from '../problems.ts'
import { caseId } from './case-command.ts'
import { findCaseRow, loadCase } from './load.ts'

const { subject } = commandSchemas['record-facts'].shape

export const reveal = command({
  input: z.strictObject({ id: caseId, subject, fact: commandSchemas['record-facts'].shape.facts.keyof() }),
  by: 'everybody',
  revises: 'nothing',
  run: async (act, { id, subject: subjectId, fact }) => {
    const row = await findCaseRow(act.trx, id)
    if (!row) return refuse('unknown-case', { path: 'id' })
    const { filingCase } = await loadCase(act.trx, act.house.vault, row)
    const found = filingCase.subjects.find((one) => one.id === subjectId)
    const value = found?.facts[fact]
    if (found === undefined || value === undefined) return refuse('unknown-fact', { path: 'fact' })
    if (!facts[fact].sensitive) return refuse('fact-not-sensitive', { path: 'fact' })
    await act.journal({
      action: 'cases.revealed',
      caseId: id,
      clientId: row.client_id,
      subject: subjectRef(found) as `${string}:${string}`,
      fields: [fact],
    })
    return { value: shown(value) }
  },
})

function shown(value: FactValue): string | string[] {
  return typeof value === 'object' ? value.map(String) : String(value)
}
