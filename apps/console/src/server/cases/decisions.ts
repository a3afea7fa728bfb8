/** What people decided about a case in their own words, sealed in its row: accepted risks, waivers, why it is on hold. */
import type { FilingCase } from '@beian/domain/casework'
import { type Keeping, openJson, sealJson } from './keeping.ts'

export type Decisions = Pick<FilingCase, 'acceptedRisks' | 'notRequired'> & { holdReason?: string }

const placeOf = (caseId: string) => ({ table: 'cases', column: 'decisions', row: caseId })

export async function writeDecisions(keeping: Keeping, filingCase: FilingCase): Promise<void> {
  const { acceptedRisks, notRequired, hold } = filingCase
  const decided = { acceptedRisks, notRequired, ...(hold ? { holdReason: hold.reason } : {}) } satisfies Decisions
  const empty = acceptedRisks.length + notRequired.length === 0 && hold === undefined
  const decisions = await sealJson(keeping, placeOf(keeping.caseId), empty ? null : decided)
  await keeping.trx
    .updateTable('cases')
    .set({ decisions, held_since: hold?.since ?? null })
    .where('id', '=', keeping.caseId)
    .execute()
}

export async function readDecisions(keeping: Omit<Keeping, 'at'>, sealed: Buffer | null): Promise<Decisions> {
  const decided = await openJson<Decisions>(keeping, placeOf(keeping.caseId), sealed)
  return decided ?? { acceptedRisks: [], notRequired: [] }
}
