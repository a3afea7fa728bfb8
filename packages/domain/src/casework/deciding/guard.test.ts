/** Who holds a case decides what can be done to it. */
import { describe, expect, test } from 'vitest'
import type { Command } from '../command.ts'
import {
  caseAtWork,
  collected,
  filled,
  grant,
  licenceKey,
  opening,
  passed,
  sent,
  submission,
  underReview,
  verified,
} from '../small-case.test-data.ts'

const works: readonly Command[] = [
  { kind: 'record-facts', subject: 'service-1', facts: { 'service.name': '星河' } },
  { kind: 'add-subject', id: 'person-2', noun: 'person' },
  { kind: 'remove-subject', subject: 'person-1' },
  sent('r9', licenceKey, 'business-licence'),
  { kind: 'accept-material', receipt: 'r1' },
  { kind: 'return-material', receipt: 'r1', comment: '模糊' },
  { kind: 'move-material', receipt: 'r1', requirement: licenceKey, material: 'business-licence' },
  { kind: 'waive-material', requirement: licenceKey, reason: '接入商不要' },
  { kind: 'ask-material-again', requirement: licenceKey },
  { kind: 'accept-risk', code: 'phone', subject: 'person:person-1', reason: '同一集团' },
  { kind: 'withdraw-risk', code: 'phone', subject: 'person:person-1', reason: '同一集团' },
  submission,
  { kind: 'hold', reason: '客户未付款' },
]

describe('while the provider, the SMS check or the authority holds the case, facts and materials are locked', () => {
  test.each(works)('$kind', (command) => {
    for (const steps of [[submission], [submission, passed], [submission, passed, verified]]) {
      const work = caseAtWork()
      const before = work.carryOut(...collected, ...steps)
      expect(work.refusal(command).code).toBe('case-locked')
      expect(work.now()).toBe(before)
    }
  })
  test('the refusal says who holds it and what to do', () => {
    const work = caseAtWork()
    work.carryOut(...underReview)
    expect(work.refusal(works[0] as Command)).toMatchObject({
      message: {
        zh: '案件在“管局审核”阶段，由通信管理局办理，信息和材料已锁定',
        en: 'The case is in “Authority review” (Communications administration). Facts and materials are locked',
      },
      fix: { zh: expect.stringContaining('网站保持关闭'), en: expect.stringContaining('Keep the website closed') },
    })
  })
})

describe('a closed case takes no more work', () => {
  test.each(works)('$kind', (command) => {
    const granted = caseAtWork()
    granted.carryOut(...underReview, grant)
    expect(granted.refusal(command)).toMatchObject({ code: 'case-closed', message: { zh: '案件已结束（下号）' } })
    const abandoned = caseAtWork()
    abandoned.carryOut(...filled, { kind: 'abandon', reason: '客户放弃' })
    expect(abandoned.refusal(command).code).toBe('case-closed')
  })
})

describe('on hold, a case can only be resumed or abandoned', () => {
  const held: readonly Command[] = [...collected, { kind: 'hold', reason: '客户未付款' }]
  test.each([
    ...works,
    passed,
    { kind: 'correct-number', numbers: [] } as const,
    { kind: 'reopen', reason: '再办' } as const,
  ])('not: $kind', (command) => {
    const work = caseAtWork()
    work.carryOut(...held)
    expect(work.refusal(command)).toMatchObject({
      code: 'case-on-hold',
      message: { en: 'The case is on hold: 客户未付款' },
    })
  })
  test('resume', () => {
    const work = caseAtWork()
    work.carryOut(...held)
    const resumed = work.carryOut({ kind: 'resume' })
    expect(resumed.hold).toBeUndefined()
    expect(Object.keys(resumed)).not.toContain('hold')
    expect(resumed.happened.map(({ event }) => event)).toEqual(['opened', 'held', 'resumed'])
  })
  test('abandon: it does not stay on hold when it is reopened', () => {
    const work = caseAtWork()
    const abandoned = work.carryOut(...held, { kind: 'abandon', reason: '客户放弃' })
    expect(abandoned).toMatchObject({ stage: 'abandoned' })
    expect(abandoned.hold).toBeUndefined()
    expect(work.carryOut({ kind: 'reopen', reason: '客户回来了' }).stage).toBe('collecting')
  })
})

describe('resting and giving up', () => {
  test('a case that is not on hold cannot be resumed', () => {
    const work = caseAtWork()
    work.carryOut(opening)
    expect(work.refusal({ kind: 'resume' }).code).toBe('not-on-hold')
  })
  test('the hold keeps its reason and its beginning', () => {
    const work = caseAtWork()
    expect(work.carryOut(opening, { kind: 'hold', reason: ' 客户未付款 ' }).hold).toEqual({
      since: '2026-11-21T02:00:00.000Z',
      reason: '客户未付款',
    })
  })
  test('an order at the authority cannot be withdrawn', () => {
    const work = caseAtWork()
    work.carryOut(...underReview)
    expect(work.refusal({ kind: 'abandon', reason: '客户放弃' })).toMatchObject({
      code: 'event-not-allowed',
      message: { zh: '“管局审核”阶段不会发生“放弃”' },
      fix: {
        zh: '此阶段可以记录：管局退回、下号。',
        en: 'What can be recorded in this stage: Returned by the authority, Granted.',
      },
    })
  })
  test('a granted case has nothing more to record', () => {
    const work = caseAtWork()
    work.carryOut(...underReview, grant)
    expect(work.refusal({ kind: 'abandon', reason: '客户放弃' }).fix).toEqual({
      zh: '此阶段可以记录：无。',
      en: 'What can be recorded in this stage: nothing.',
    })
  })
  test.each(['hold', 'abandon'] as const)('to %s, say why', (kind) => {
    const work = caseAtWork()
    work.carryOut(opening)
    expect(work.refusal({ kind, reason: '  ' })).toMatchObject({
      code: 'words-missing',
      path: 'reason',
      message: { en: 'Say: the reason' },
    })
  })
  test('the reason of giving up is kept with the change', () => {
    const work = caseAtWork()
    work.carryOut(opening, { kind: 'abandon', reason: ' 客户放弃 ' })
    expect(work.changes.at(-1)).toEqual({
      kind: 'stage-moved',
      at: '2026-11-21T02:00:00.000Z',
      event: 'abandoned',
      from: 'collecting',
      to: 'abandoned',
      happenedAt: '2026-11-21T02:00:00.000Z',
      note: '客户放弃',
    })
  })
  test('only an abandoned case can be reopened', () => {
    const work = caseAtWork()
    work.carryOut(opening)
    expect(work.refusal({ kind: 'reopen', reason: '再办' }).code).toBe('event-not-allowed')
  })
})
