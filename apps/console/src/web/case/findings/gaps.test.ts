import { expect, test } from 'vitest'
import type { FindingRow } from '../shape.ts'
import { counted, sorted } from './gaps.ts'

const finding = (change: Partial<FindingRow>): FindingRow =>
  ({
    code: 'domain-name-validity',
    severity: 'risk',
    path: 'domainName.expires',
    accepted: null,
    lacks: null,
    ...change,
  }) as FindingRow

const missing = finding({ code: 'fact-missing', severity: 'block', path: 'principal.name', lacks: 'fact' })
const paper = finding({ code: 'principal-document', severity: 'block', lacks: 'material' })
const short = finding({})

test('what is not there yet is told apart from what is wrong', () => {
  expect(sorted({ findings: [missing, paper, short] })).toEqual({ gaps: [missing, paper], wrong: [short] })
})

test('accepted risks and what software cannot see ask for no decision', () => {
  const accepted = finding({ accepted: { reason: 'renewed tomorrow', at: '2026-11-21T00:00:00.000Z' } })
  expect(counted([short, accepted, finding({ severity: 'cannot-tell' })])).toEqual([short])
})
