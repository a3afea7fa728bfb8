/** Cases that share a phone, a document, a principal or a domain name with one that changed: what lists show of them is renewed. */
import type { Change } from '@beian/domain/casework'
import type { FactKey } from '@beian/domain/vocabulary'
import { relatedCases } from '../register/register.ts'
import { contextFor } from './context.ts'
import type { Keeping } from './keeping.ts'
import { findCaseRow, loadCase } from './load.ts'
import { writeSummary } from './summary.ts'

/** What the register looks at. */
const watched: readonly FactKey[] = [
  'person.mobiles',
  'person.documentNumber',
  'principal.documentNumber',
  'domainName.name',
]

const others: readonly Change['kind'][] = ['subject-added', 'subject-removed', 'stage-moved', 'event-taken-back']

/** Whether a change can matter to another case. */
function reaches(change: Change): boolean {
  if (change.kind === 'facts-recorded') return watched.some((key) => key in change.facts)
  return others.includes(change.kind)
}

/** Carries out a change and renews the cases it was and now is related to. */
export async function withRelated<T>(
  keeping: Keeping,
  changes: readonly Change[],
  carryOut: () => Promise<T>,
): Promise<T> {
  if (!changes.some(reaches)) return carryOut()
  const before = await relatedCases(keeping.trx, keeping.caseId)
  const outcome = await carryOut()
  const now = await relatedCases(keeping.trx, keeping.caseId)
  for (const id of new Set([...before, ...now])) await renew(keeping, id)
  return outcome
}

async function renew({ trx, vault, at }: Keeping, id: string): Promise<void> {
  const row = await findCaseRow(trx, id)
  if (!row || row.final === 1) return
  const { filingCase } = await loadCase(trx, vault, row)
  const context = await contextFor({ trx, vault, at, caseId: id, clientId: row.client_id }, filingCase)
  await writeSummary(trx, { filingCase, context })
}
