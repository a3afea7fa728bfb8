/** A case from its rows. It equals what its changes amount to. */
import type { FilingCase } from '@beian/domain/casework'
import type { Facts, Subject } from '@beian/domain/vocabulary'
import type { Selectable, Transaction } from 'kysely'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'
import { readReceipts } from '../materials/receipts.queries.ts'
import { readNumbers } from '../numbers/numbers.queries.ts'
import { readRounds } from '../rounds/rounds.queries.ts'
import type { CaseTable } from './cases.table.ts'
import { readDecisions } from './decisions.ts'
import { readHappenings } from './happenings.queries.ts'
import { readSubjectRows } from './subject-rows.ts'

export type CaseRow = Selectable<CaseTable>

export type Loaded = {
  readonly row: CaseRow
  readonly filingCase: FilingCase
  /** Which file each receipt is. */
  readonly fileIds: ReadonlyMap<string, string>
  /** What was written beside each event, in the order of `happened`. */
  readonly notes: readonly (string | null)[]
}

export async function findCaseRow(trx: Transaction<DB>, id: string): Promise<CaseRow | undefined> {
  return trx.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The whole case, its sealed parts opened. */
export async function loadCase(trx: Transaction<DB>, vault: Vault, row: CaseRow): Promise<Loaded> {
  const keeping = { trx, vault, caseId: row.id, clientId: row.client_id }
  const { holdReason, ...decided } = await readDecisions(keeping, row.decisions)
  const { receipts, fileIds } = await readReceipts(keeping)
  const { happened, notes } = await readHappenings(keeping)
  const { procedure, stage, revision } = row
  const filingCase: FilingCase = {
    id: row.id,
    procedure,
    stage,
    revision,
    subjects: [caseSubject(row), ...(await readSubjectRows(keeping))],
    receipts,
    rounds: await readRounds(keeping),
    numbers: await readNumbers(trx, row.id),
    happened,
    ...decided,
    ...(row.held_since === null ? {} : { hold: { since: row.held_since, reason: holdReason ?? '' } }),
  }
  return { row, filingCase, fileIds, notes }
}

/** The case is its own first subject. */
function caseSubject({ facts }: CaseRow): Subject {
  return { noun: 'case', id: 'case', facts: JSON.parse(facts) as Facts }
}
