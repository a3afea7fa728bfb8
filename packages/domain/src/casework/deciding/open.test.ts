/** Opening: once, in a procedure the book describes, with the subjects it starts with. */
import { expect, test } from 'vitest'
import { firstFiling } from '../../rulebook/procedures/first-filing.ts'
import { decide } from '../decide.ts'
import { caseAtWork, contextAt, opening, today } from '../small-case.test-data.ts'

test('a new case stands at the first stage with its first subjects', () => {
  expect(caseAtWork().carryOut(opening)).toEqual({
    id: 'c1',
    procedure: 'first-filing',
    stage: 'collecting',
    revision: 1,
    subjects: firstFiling.startsWith,
    receipts: [],
    rounds: [],
    numbers: [],
    happened: [{ event: 'opened', at: today }],
    acceptedRisks: [],
    notRequired: [],
  })
})
test('a case is opened once', () => {
  const work = caseAtWork()
  work.carryOut(opening)
  expect(work.refusal(opening)).toMatchObject({ code: 'case-exists', path: 'id' })
})
test('a procedure that is not described yet is refused by name', () => {
  expect(caseAtWork().refusal({ kind: 'open', id: 'c', procedure: 'filing-change' })).toMatchObject({
    code: 'procedure-unknown',
    message: { en: 'The rulebook does not describe the procedure “filing-change” yet' },
  })
})
test('a procedure without stages opens nothing', () => {
  const { rulebook } = contextAt()
  const empty = { ...rulebook, procedures: { 'first-filing': { ...firstFiling, stages: [] } } }
  expect(decide(undefined, opening, { rulebook: empty, at: today }).ok).toBe(false)
})
test('nothing can be done to a case that was never opened', () => {
  expect(caseAtWork().refusal({ kind: 'resume' })).toEqual({
    code: 'case-unknown',
    message: { zh: '没有这个案件', en: 'There is no such case' },
    fix: { zh: '请先建案。', en: 'Open the case first.' },
    details: [],
  })
})
test('a case in a stage or procedure the book does not have is a fault of the store', () => {
  const work = caseAtWork()
  const filingCase = work.carryOut(opening)
  const resume = { kind: 'resume' } as const
  expect(() => decide({ ...filingCase, stage: 'dreaming' }, resume, contextAt())).toThrow(
    'no stage dreaming in first-filing',
  )
  expect(() => decide({ ...filingCase, procedure: 'filing-claim' }, resume, contextAt())).toThrow('in filing-claim')
})
