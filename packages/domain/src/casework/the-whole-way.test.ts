/** A first filing from the opening to the numbers, with a return from each side on the way. */
import { expect, test } from 'vitest'
import { replay } from './evolve.ts'
import { caseAtWork, collected, grant, passed, submission, underReview, verified } from './small-case.test-data.ts'

test('collected, submitted, passed, verified and granted', () => {
  const work = caseAtWork()
  const granted = work.carryOut(...underReview, grant)
  expect(granted.stage).toBe('granted')
  expect(granted.happened.map(({ event }) => event)).toEqual([
    'opened',
    'submitted',
    'provider-passed',
    'sms-verified',
    'granted',
  ])
  expect(granted.numbers.map(({ subject, kind, number }) => [subject, kind, number])).toEqual([
    ['principal', 'filing-number', '粤ICP备2026000123号'],
    ['service-1', 'filing-number', '粤ICP备2026000123号-1'],
  ])
})

test('returned by the provider, by a missed SMS and by the authority, then granted in the fourth round', () => {
  const work = caseAtWork()
  const reasons = [{ text: '网站名称与主体无关' }]
  const granted = work.carryOut(
    ...collected,
    submission,
    { kind: 'record-event', event: 'provider-returned', reasons },
    submission,
    passed,
    { kind: 'record-event', event: 'sms-failed', note: '负责人未收到短信' },
    submission,
    passed,
    verified,
    { kind: 'record-event', event: 'authority-returned', reasons },
    { kind: 'record-facts', subject: 'service-1', facts: { 'service.name': '星河数据' } },
    submission,
    passed,
    verified,
    grant,
  )
  expect(granted.rounds.map(({ number, answers }) => [number, answers.map(({ event }) => event)])).toEqual([
    [1, ['provider-returned']],
    [2, ['provider-passed', 'sms-failed']],
    [3, ['provider-passed', 'sms-verified', 'authority-returned']],
    [4, ['provider-passed', 'sms-verified', 'granted']],
  ])
  const names = granted.rounds.map(
    ({ subjects }) => subjects.find(({ id }) => id === 'service-1')?.facts['service.name'],
  )
  expect(names).toEqual(['星河数据官网', '星河数据官网', '星河数据官网', '星河数据'])
})

test('after a return the case stands with the consultant, unlocked', () => {
  const work = caseAtWork()
  work.carryOut(...underReview, {
    kind: 'record-event',
    event: 'authority-returned',
    reasons: [{ text: '照片不清晰' }],
  })
  expect(work.now().stage).toBe('correcting')
  expect(work.carryOut({ kind: 'return-material', receipt: 'r1', comment: '四角不全' }).receipts[0]).toMatchObject({
    state: 'changes-requested',
    comment: '四角不全',
  })
})

test('replaying the changes gives the same case', () => {
  const work = caseAtWork()
  const granted = work.carryOut(...underReview, grant)
  expect(replay(work.changes)).toEqual(granted)
  expect(granted.revision).toBe(work.changes.length)
})

test('no changes are no case', () => expect(replay([])).toBeUndefined())
