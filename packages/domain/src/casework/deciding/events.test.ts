/** Events: those the stage allows, at the time they happened, with what they must bring. */
import { describe, expect, test } from 'vitest'
import {
  at,
  caseAtWork,
  collected,
  contextAt,
  facts,
  passed,
  submission,
  underReview,
  verified,
} from '../small-case.test-data.ts'
import { knownOf } from './context.ts'
import { personsMissing } from './events.ts'

const atProvider = () => {
  const work = caseAtWork()
  work.carryOut(...collected, submission)
  return work
}
const reason = {
  text: ' 网站名称与主体无关 ',
  path: 'service.name',
  subject: 'service-1',
  reason: 'name-unrelated',
} as const

describe('what may happen', () => {
  test('an event of another stage is refused with what is possible here', () => {
    expect(atProvider().refusal(verified)).toMatchObject({
      code: 'event-not-allowed',
      path: 'event',
      message: { en: '“SMS check passed” cannot happen in the stage “Provider review”' },
      fix: {
        zh: '此阶段可以记录：接入商初审通过、接入商退回、放弃。',
        en: 'What can be recorded in this stage: Passed provider review, Returned by the access provider, Abandoned.',
      },
    })
  })
  test('sending the dossier is not an event to be recorded', () => {
    const work = caseAtWork()
    work.carryOut(...collected)
    expect(work.refusal({ kind: 'record-event', event: 'submitted' })).toMatchObject({
      code: 'dossier-needed',
      path: 'event',
      message: { zh: '“提交接入商”要连同全部信息和材料一起提交' },
    })
  })
  test('giving up before anything was sent answers no round', () => {
    const work = caseAtWork()
    const abandoned = work.carryOut(...collected, { kind: 'record-event', event: 'abandoned', note: '客户放弃' })
    expect(abandoned).toMatchObject({ stage: 'abandoned', rounds: [] })
    expect(work.changes.at(-1)).toMatchObject({ kind: 'stage-moved', note: '客户放弃' })
  })
  test('the round keeps each answer with its note', () => {
    const work = atProvider()
    const { rounds } = work.carryOut({ ...passed, note: '电话已核实' })
    expect(rounds[0]?.answers).toEqual([
      { event: 'provider-passed', at: at('2026-11-21'), reasons: [], note: '电话已核实' },
    ])
  })
  test('no note is no note', () => {
    const work = atProvider()
    expect(Object.keys(work.carryOut(passed).rounds[0]?.answers[0] ?? {})).not.toContain('note')
    expect(Object.keys(work.changes.at(-1) ?? {})).not.toContain('note')
  })
})

describe('when it happened', () => {
  const later = at('2026-11-25')
  test('yesterday’s answer can be recorded today', () => {
    const { happened } = atProvider().carryOut({
      when: later,
      command: { ...passed, happenedAt: at('2026-11-24') },
    })
    expect(happened.at(-1)).toEqual({ event: 'provider-passed', at: at('2026-11-24') })
  })
  test('not in the future', () => {
    const command = { ...passed, happenedAt: at('2026-11-25', '02:01') }
    expect(atProvider().refusal({ when: later, command })).toMatchObject({ code: 'in-the-future', path: 'happenedAt' })
    expect(atProvider().carryOut({ when: later, command: { ...command, happenedAt: later } }).stage).toBe('sms-check')
  })
  test('before the case was opened here, where it is taken over while under way', () => {
    const work = caseAtWork()
    work.carryOut(...collected)
    const command = { ...submission, happenedAt: at('2026-11-18') }
    expect(work.carryOut({ when: later, command }).rounds[0]?.submittedAt).toBe(at('2026-11-18'))
  })
  test('not before what happened last', () => {
    const command = { ...passed, happenedAt: at('2026-11-21', '01:59') }
    expect(atProvider().refusal({ when: later, command })).toMatchObject({
      code: 'before-the-last-event',
      path: 'happenedAt',
      message: { en: 'The time lies before the event that precedes it, “Submitted to the access provider”' },
    })
    expect(atProvider().carryOut({ when: later, command: { ...command, happenedAt: at('2026-11-21') } }).stage).toBe(
      'sms-check',
    )
  })
})

describe('a return', () => {
  test('brings its reasons, word for word', () => {
    const returned = { kind: 'record-event', event: 'provider-returned', reasons: [reason] } as const
    const { stage, rounds } = atProvider().carryOut(returned)
    expect(stage).toBe('correcting')
    expect(rounds[0]?.answers[0]?.reasons).toEqual([{ ...reason, text: '网站名称与主体无关' }])
  })
  test.each([[undefined], [[]], [[{ text: ' ' }]], [[{ text: '照片' }, { text: '' }]]])(
    'without reasons (%j)',
    (reasons) => {
      const command = { kind: 'record-event', event: 'provider-returned', ...(reasons ? { reasons } : {}) } as const
      expect(atProvider().refusal(command)).toMatchObject({ code: 'reasons-missing', path: 'reasons' })
    },
  )
  test('a missed SMS needs none', () => {
    expect(atProvider().carryOut(passed, { kind: 'record-event', event: 'sms-failed' }).stage).toBe('correcting')
  })
  test('reasons stand in the round that was answered, not in those before', () => {
    const returned = { kind: 'record-event', event: 'provider-returned', reasons: [reason] } as const
    const { rounds } = atProvider().carryOut(returned, submission, passed)
    expect(rounds.map(({ answers }) => answers.length)).toEqual([1, 1])
  })
})

describe('the SMS check, person by person', () => {
  const two = () => {
    const work = caseAtWork()
    work.carryOut(
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
      { kind: 'record-event', event: 'sms-sent' },
    )
    return work
  }
  const through = (person: string) => ({ kind: 'record-event', event: 'sms-verified', person }) as const
  test('the case waits for the last of them', () => {
    const work = two()
    const waiting = work.carryOut(through('person-2'))
    expect(waiting).toMatchObject({
      stage: 'sms-check',
      rounds: [{ through: [{ event: 'sms-verified', person: 'person-2', at: at('2026-11-21') }] }],
    })
    expect(personsMissing(knownOf(waiting, contextAt()), 'sms-verified')).toEqual(['person-1'])
    expect(personsMissing(knownOf(waiting, contextAt()), 'granted')).toEqual(['person-1', 'person-2'])
    expect(waiting.happened.at(-1)?.event).toBe('sms-sent')
    const moved = work.carryOut(through('person-1'))
    expect(moved.stage).toBe('authority-review')
    expect(moved.rounds[0]?.through.map(({ person }) => person)).toEqual(['person-2', 'person-1'])
  })
  test('all at once', () => {
    const work = two()
    const moved = work.carryOut(verified)
    expect(moved.stage).toBe('authority-review')
    expect(moved.rounds[0]?.through.map(({ person }) => person)).toEqual(['person-1', 'person-2'])
  })
  test('nobody twice, and nobody else', () => {
    const work = two()
    work.carryOut(through('person-2'))
    for (const person of ['person-2', 'service-1', 'x'])
      expect(work.refusal(through(person))).toMatchObject({ code: 'person-unknown', path: 'person' })
  })
  test('a new round asks all of them again', () => {
    const work = two()
    work.carryOut(through('person-2'), { kind: 'record-event', event: 'sms-failed' }, submission, passed)
    expect(personsMissing(knownOf(work.now(), contextAt()), 'sms-verified')).toEqual(['person-1', 'person-2'])
  })
  test('before the first round everybody is missing', () => {
    const work = caseAtWork()
    expect(personsMissing(knownOf(work.carryOut(...collected), contextAt()), 'sms-verified')).toEqual(['person-1'])
  })
  test('a code sent again stays in the stage', () => {
    expect(two().carryOut({ kind: 'record-event', event: 'sms-sent' }).stage).toBe('sms-check')
  })
})

test('the authority’s return unlocks the case', () => {
  const work = caseAtWork()
  work.carryOut(...underReview, { kind: 'record-event', event: 'authority-returned', reasons: [reason] })
  expect(work.carryOut(facts('service-1', { 'service.name': '星河' })).stage).toBe('correcting')
})
