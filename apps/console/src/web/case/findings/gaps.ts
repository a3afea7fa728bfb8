/** What is merely not there yet, a fact or a material, apart from what is wrong: the head of the case counts it already. */
import type { CasePage, FindingRow } from '../shape.ts'

export type Sorted = { gaps: readonly FindingRow[]; wrong: readonly FindingRow[] }

export function sorted({ findings }: Pick<CasePage, 'findings'>): Sorted {
  return { gaps: findings.filter(({ lacks }) => lacks !== null), wrong: findings.filter(({ lacks }) => lacks === null) }
}

/** Findings that ask for a decision: not accepted, and not beyond what software can see. */
export function counted(findings: readonly FindingRow[]): readonly FindingRow[] {
  return findings.filter(({ accepted, severity }) => !accepted && severity !== 'cannot-tell')
}
