/**
 * 退回案例 For each reason of a return that software sees, a small case in which the review shows it, and one nearly the
 * same in which it does not. Facts stand over a company in Hunan with a website; the day is 21 November 2026 unless one is named.
 */
import type { Day } from '../../vocabulary/day.ts'
import type { NumberKind } from '../../vocabulary/number-kind.ts'
import type { ProcedureId } from '../../vocabulary/regime.ts'
import type { Given } from '../topic.ts'
import type { Topics } from '../topics/index.ts'
import { domainNameCases } from './domain-names.test-data.ts'
import type { RejectionId } from './index.ts'
import { paperCases } from './papers.test-data.ts'
import { personCases } from './persons.test-data.ts'
import { accessCases, recordCases } from './records.test-data.ts'
import { serviceCases } from './services.test-data.ts'

export type RejectionCase = {
  readonly of: RejectionId
  readonly shows: readonly (keyof Topics)[]
  readonly given: Given
  readonly near: Given
  /** Absent: the first filing. */
  readonly in?: ProcedureId
  readonly on?: Day
}

export const cases: readonly RejectionCase[] = [
  ...domainNameCases,
  ...serviceCases,
  ...paperCases,
  ...personCases,
  ...recordCases,
  ...accessCases,
]

/** Reasons that a number format sees as it is typed. */
export const numberCases: readonly {
  readonly of: RejectionId
  readonly kind: NumberKind
  readonly given: string
  readonly near: string
}[] = [
  { of: 'footer-number-wrong', kind: 'filing-number', given: '粤ICP备号', near: '粤ICP备20231457号-1' },
  {
    of: 'police-number-wrong',
    kind: 'public-security-number',
    given: '京公网安备 1101050200号',
    near: '京公网安备 11010502037689号',
  },
  { of: 'document-number-wrong', kind: 'credit-code', given: '440301103456789', near: '9144030071526726XG' },
  { of: 'document-number-wrong', kind: 'organisation-code', given: '80210043-4', near: '80210043-3' },
]
