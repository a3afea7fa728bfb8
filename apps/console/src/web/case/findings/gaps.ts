/** What is merely not there yet, a fact or a material, apart from what is wrong: the head of the case counts it already. */
import type { CasePage, FindingRow } from '../shape.ts'

export function isGap(page: Pick<CasePage, 'materials'>, { code, path }: FindingRow): boolean {
  return code === 'fact-missing' || page.materials.some(({ key }) => key === path)
}

export type Sorted = { gaps: readonly FindingRow[]; wrong: readonly FindingRow[] }

export function sorted(page: Pick<CasePage, 'materials' | 'findings'>): Sorted {
  const gaps = page.findings.filter((finding) => isGap(page, finding))
  return { gaps, wrong: page.findings.filter((finding) => !gaps.includes(finding)) }
}

/** Findings that ask for a decision: not accepted, and not beyond what software can see. */
export function counted(findings: readonly FindingRow[]): readonly FindingRow[] {
  return findings.filter(({ accepted, severity }) => !accepted && severity !== 'cannot-tell')
}
