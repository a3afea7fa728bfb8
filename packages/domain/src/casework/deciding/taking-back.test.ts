/** What was recorded by mistake is taken back with a reason; what rests on it goes along, or keeps it from going. */
import { describe, expect, test } from 'vitest'
import { limits } from '../readings/limits.ts'
import { takingsBack } from '../readings/taking-back.ts'
import {
  at,
  caseAtWork,
  collected,
  contextAt,
  facts,
  grant,
  passed,
  type Step,
  submission,
  underReview,
  verified,
} from '../small-case.test-data.ts'

const working = (...steps: readonly Step[]) => {
  const work = caseAtWork()
  work.carryOut(...steps)
  return work
}
const placeOf = (work: ReturnType<typeof caseAtWork>, event: string) =>
  work.now().happened.findLastIndex((one) => one.event === event)
const back = (work: ReturnType<typeof caseAtWork>, event: string, more: object = {}) =>
  ({ kind: 'take-back', place: placeOf(work, event), reason: ' 记错了案件 ', ...more }) as const
const names = (work: ReturnType<typeof caseAtWork>) => work.now().happened.map(({ event }) => event)
const returned = {
  kind: 'record-event',
  event: 'provider-returned',
  reasons: [{ text: '照片模糊' }],
} as const

describe('the last event', () => {
  test('is a fact no more: the case stands where it stood, and the round lost its answer', () => {
    const work = working(...collected, submission)
    const before = work.now()
    work.carryOut(returned)
    const { stage, happened, rounds } = work.carryOut(back(work, 'provider-returned'))
    expect([stage, happened, rounds]).toEqual([before.stage, before.happened, before.rounds])
    expect(work.changes.at(-1)).toMatchObject({
      kind: 'event-taken-back',
      event: 'provider-returned',
      to: 'provider-review',
      numbers: false,
      reason: '记错了案件',
    })
  })
  test('recorded anew, it has another day, and limits run from there', () => {
    const later = at('2026-11-25')
    const work = working(...collected, submission, passed)
    work.carryOut({ when: at('2026-11-24'), command: { kind: 'record-event', event: 'sms-sent' } })
    const due = () => limits(work.now(), contextAt(later)).find(({ topic }) => topic.id === 'sms')?.due
    const wrong = due()
    work.carryOut(
      { when: later, command: back(work, 'sms-sent') },
      { when: later, command: { kind: 'record-event', event: 'sms-sent', happenedAt: at('2026-11-23') } },
    )
    expect(due()).not.toEqual(wrong)
    expect(due()).toMatchObject({ instant: at('2026-11-24') })
  })
  test('a submission takes its round along, and the next one has the same number', () => {
    const work = working(...collected, submission, returned, submission)
    const { rounds, stage } = work.carryOut(back(work, 'submitted'))
    expect([rounds.map(({ number }) => number), stage]).toEqual([[1], 'correcting'])
    expect(work.carryOut(submission).rounds.map(({ number }) => number)).toEqual([1, 2])
  })
  test('a grant takes its numbers along', () => {
    const work = working(...underReview, grant)
    const { numbers, stage } = work.carryOut(back(work, 'granted'))
    expect([numbers, stage]).toEqual([[], 'authority-review'])
  })
  test('what all persons were through at once is expected of all of them again', () => {
    const work = working(...underReview)
    const { rounds, stage } = work.carryOut(back(work, 'sms-verified'))
    expect([rounds[0]?.through, stage]).toEqual([[], 'sms-check'])
    expect(work.carryOut(verified).stage).toBe('authority-review')
  })
})

describe('an event on which others rest', () => {
  test('is refused with what rests on it', () => {
    const work = working(...underReview)
    expect(work.refusal(back(work, 'provider-passed'))).toMatchObject({
      code: 'later-events-rest',
      path: 'withLater',
      message: { zh: '“接入商初审通过”之后的记录以它为前提：短信核验完成' },
    })
    expect(takingsBack(work.now(), contextAt()).get(placeOf(work, 'provider-passed'))).toMatchObject({
      later: [{ event: 'sms-verified' }],
      persons: [{ person: 'person-1' }],
      rounds: [],
      numbers: false,
    })
  })
  test('goes with them where that is meant, each told of', () => {
    const work = working(...underReview, grant)
    const { stage, rounds, numbers } = work.carryOut(back(work, 'submitted', { withLater: true }))
    expect([stage, rounds, numbers]).toEqual(['collecting', [], []])
    expect(names(work)).toEqual(['opened'])
    expect(work.changes.slice(-4).map((one) => ('event' in one ? one.event : one.kind))).toEqual([
      'granted',
      'sms-verified',
      'provider-passed',
      'submitted',
    ])
  })
  test('a pause in between stays', () => {
    const work = working(...collected, submission, returned)
    work.carryOut({ kind: 'hold', reason: '等客户' }, { kind: 'resume' }, submission)
    work.carryOut(back(work, 'provider-returned', { withLater: true }))
    expect(names(work)).toEqual(['opened', 'submitted', 'held', 'resumed'])
  })
  test('one that led nowhere has nothing resting on it', () => {
    const sent = { kind: 'record-event', event: 'sms-sent' } as const
    const work = working(...collected, submission, passed, sent, sent, verified)
    const { stage, happened } = work.carryOut({ ...back(work, 'sms-sent'), place: 3 })
    expect([stage, happened.filter(({ event }) => event === 'sms-sent').length]).toEqual(['authority-review', 1])
  })
})

describe('refused', () => {
  test('without a reason', () => {
    const work = working(...collected, submission)
    expect(work.refusal(back(work, 'submitted', { reason: ' ' }))).toMatchObject({
      code: 'words-missing',
      path: 'reason',
    })
  })
  test('the opening, a pause, and what never was', () => {
    const work = working(...collected, { kind: 'hold', reason: '等' }, { kind: 'resume' })
    for (const place of [0, 1, 2, 3, 99])
      expect(work.refusal({ kind: 'take-back', place, reason: 'x' })).toMatchObject({ code: 'event-unknown' })
  })
  test('while the case rests', () => {
    const work = working(...collected, submission, returned, { kind: 'hold', reason: '等' })
    expect(work.refusal(back(work, 'provider-returned')).code).toBe('case-on-hold')
  })
})

describe('one person of several', () => {
  const two = () =>
    working(
      ...collected,
      facts('person-1', { 'person.roles': ['principal-in-charge'] }),
      {
        kind: 'add-subject',
        id: 'person-2',
        noun: 'person',
        facts: {
          'person.roles': ['service-in-charge'],
          'person.name': '林可',
          'person.position': 'employee',
          'person.documentType': 'resident-id',
          'person.documentNumber': '44030519850615002X',
          'person.documentExpires': '9999-12-31',
          'person.mobiles': ['13570921847'],
          'person.emergencyPhones': ['13926480318'],
          'person.emails': ['lin@example.cn'],
        },
      },
      submission,
      passed,
    )
  const through = { kind: 'record-event', event: 'sms-verified', person: 'person-2' } as const
  const undo = { kind: 'take-person-back', event: 'sms-verified', person: 'person-2', reason: '其实没收到' } as const
  test('is expected again', () => {
    const work = two()
    work.carryOut(through)
    expect(work.carryOut(undo).rounds[0]?.through).toEqual([])
    expect(work.carryOut(through).rounds[0]?.through).toHaveLength(1)
  })
  test('rests on the event that brought the case there', () => {
    const work = two()
    work.carryOut(through)
    const { rounds, stage } = work.carryOut(back(work, 'provider-passed'))
    expect([rounds[0]?.through, stage]).toEqual([[], 'provider-review'])
  })
  test('not without a reason, not who is not through, not once all are', () => {
    const work = two()
    expect(work.refusal(undo)).toMatchObject({ code: 'event-unknown', path: 'person' })
    work.carryOut(through)
    expect(work.refusal({ ...undo, reason: '' })).toMatchObject({ code: 'words-missing', path: 'reason' })
    work.carryOut(verified)
    expect(work.refusal(undo)).toMatchObject({ code: 'event-unknown' })
  })
})
