/**
 * How rooms beside a case declare what people write down about it: appointments, paper, who was told. The case itself does
 * not change, but whoever writes must have seen its newest revision, and the journal tells that something was written.
 */
import { dayOf } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { command, type SignedAct } from '../command/command.ts'
import type { Entry } from '../journal/journal.queries.ts'
import { isRefusal, type Refusal, refuse } from '../problems.ts'
import { caseId } from './case-command.ts'
import type { Keeping } from './keeping.ts'
import { type CaseRow, findCaseRow } from './load.ts'

const revised = { id: caseId, rev: z.int().positive() }

export type Recording = { readonly act: SignedAct; readonly row: CaseRow; readonly keeping: Keeping }

/** What was written down, for the journal; what to answer beside the revision. */
export type Recorded<Answer> = Pick<Entry, 'action' | 'subject' | 'fields' | 'details' | 'words'> & {
  readonly answer?: Answer
}

type RecordCommand<Shape extends z.core.$ZodLooseShape, Answer> = {
  input: Shape
  record: (at: Recording, input: z.output<z.ZodObject<Shape>>) => Promise<Recorded<Answer> | Refusal>
}

export function recordCommand<Shape extends z.core.$ZodLooseShape, Answer extends object = object>(
  spec: RecordCommand<Shape, Answer>,
) {
  return command({
    input: z.strictObject({ ...spec.input, ...revised }),
    by: 'everybody',
    revises: (all) => ({ table: 'cases', ...revisionOf(all) }),
    run: async (act, all) => {
      const { id, rev, ...own } = all as unknown as { id: string; rev: number }
      const row = await findCaseRow(act.trx, id)
      if (!row) return refuse('unknown-case', { path: 'id' })
      const { trx, house, at } = act
      const keeping = { trx, vault: house.vault, caseId: id, clientId: row.client_id, at }
      const done = await spec.record({ act, row, keeping }, own as unknown as z.output<z.ZodObject<Shape>>)
      if (isRefusal(done)) return done
      const { answer, details, ...entry } = done
      await act.journal({ ...entry, caseId: id, clientId: row.client_id, details: { ...details, rev: rev + 1 } })
      return { rev: rev + 1, ...(answer as Answer) }
    },
  })
}

function revisionOf(all: unknown): { id: string; rev: number } {
  const { id, rev } = all as { id: string; rev: number }
  return { id, rev }
}

/** A day or moment that is told as past. */
export function isAhead({ act }: Recording, when: string): boolean {
  const today = dayOf(act.at)
  return when.length === today.length ? when > today : Date.parse(when) > Date.parse(act.at)
}
