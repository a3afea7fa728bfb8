/** Whose turn it is, what to do, what is missing, by when; where the case stands in the stage bar; the numbers to show. */
import { describe, expect, test } from 'vitest'
import { calendarOf, calendars } from '../../calendar/index.ts'
import { statement, topicWith } from '../../reading/small-book.test-data.ts'
import { firstFiling } from '../../rulebook/procedures/first-filing.ts'
import type { Command } from '../command.ts'
import {
  at,
  bookWith,
  caseAtWork,
  collected,
  contextAt,
  facts,
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
import { stageBar } from './stage-bar.ts'
import { turn } from './turn.ts'

const caseOf = (...commands: readonly Command[]) => caseAtWork().carryOut(...commands)
const turnOf = (...commands: readonly Command[]) => turn(caseOf(...commands), contextAt())
const first = sent('r1', licenceKey, 'business-licence')
const noPlan = { kind: 'waive-material', requirement: 'plan/service:service-1', reason: 'x' } as const
const returned = { kind: 'record-event', event: 'authority-returned', reasons: [{ text: '名称' }] } as const

describe('whose turn', () => {
  test('the client’s, while something must come from there', () => {
    expect(turnOf(opening)).toMatchObject({ who: 'client', stage: 'collecting', now: firstFiling.stages[0]?.now })
    expect(turnOf(...filled)).toMatchObject({ who: 'client', missingFacts: 0, materials: { waiting: 2 } })
    expect(turnOf(...filled, first, noPlan, { kind: 'return-material', receipt: 'r1', comment: 'x' }).who).toBe(
      'client',
    )
    const accepted = { kind: 'accept-material', receipt: 'r1' } as const
    expect(turnOf(...filled, first, accepted, noPlan, facts('person-1', { 'person.emails': null }))).toMatchObject({
      who: 'client',
      missingFacts: 1,
    })
  })
  test('the consultant’s until the client was asked: to settle what all else depends on, then to ask', () => {
    const unasked = (...commands: readonly Command[]) => turn(caseOf(...commands), { ...contextAt(), asked: false })
    expect(unasked(opening)).toMatchObject({ who: 'consultant', now: { zh: expect.stringContaining('性质和所在省') } })
    expect(unasked(...filled)).toMatchObject({ who: 'consultant', now: { zh: expect.stringContaining('发给客户') } })
    expect(turn(caseOf(...filled), { ...contextAt(), asked: true }).who).toBe('client')
    expect(unasked(...collected, noPlan).now).toEqual(turnOf(...collected, noPlan).now)
  })
  test('the consultant’s while a file waits for review, whatever else must still come', () => {
    expect(turnOf(...filled, first, facts('person-1', { 'person.emails': null }))).toMatchObject({
      who: 'consultant',
      now: { zh: '审核收到的材料。' },
      missingFacts: 1,
      materials: { waiting: 1 },
    })
  })
  test('what is asked at all depends on nature and province: they come first', () => {
    expect(turnOf(opening).first).toEqual(['principal.nature', 'principal.province'])
    expect(turnOf(opening, facts('principal', { 'principal.nature': 'enterprise' })).first).toEqual([
      'principal.province',
    ])
    expect(turnOf(...filled).first).toEqual([])
  })
  test('the consultant’s, to review what came', () => {
    expect(turnOf(...filled, first, noPlan)).toMatchObject({
      who: 'consultant',
      now: { zh: '审核收到的材料。', en: 'Review the materials received.' },
      materials: { waiting: 0, 'pending-review': 1, 'changes-requested': 0, accepted: 0, 'not-required': 5 },
    })
  })
  test('the consultant’s, to submit', () => {
    expect(turnOf(...collected, noPlan)).toMatchObject({
      who: 'consultant',
      now: { zh: '信息和材料齐全，处理检查结果后提交。' },
      materials: { accepted: 1 },
    })
  })
  test('that of whoever holds it', () => {
    expect(turnOf(...collected, submission)).toMatchObject({ who: 'access-provider', stage: 'provider-review' })
    expect(turnOf(...collected, submission, passed)).toMatchObject({
      who: 'person-in-charge',
      stage: 'sms-check',
      persons: ['person-1'],
    })
    expect(turnOf(...underReview)).toMatchObject({ who: 'authority', persons: [] })
    expect(turnOf(...underReview, grant)).toMatchObject({ who: 'principal', stage: 'granted' })
  })
  test('after a return the consultant’s, unless the client must send something', () => {
    const correcting = firstFiling.stages[1]
    expect(turnOf(...collected, noPlan, submission, passed, verified, returned)).toMatchObject({
      who: 'consultant',
      now: correcting?.now,
    })
    expect(turnOf(...underReview, returned)).toMatchObject({
      who: 'client',
      now: { zh: '补齐缺少的信息和要修改的材料。' },
    })
    const pending = [
      ...collected,
      noPlan,
      submission,
      passed,
      verified,
      returned,
      sent('r2', licenceKey, 'business-licence'),
    ]
    expect(turnOf(...pending)).toMatchObject({ who: 'consultant', now: { zh: '审核收到的材料。' } })
  })
  test('on hold the consultant’s, to resume or abandon', () => {
    expect(turnOf(...filled, { kind: 'hold', reason: '未付款' })).toMatchObject({
      who: 'consultant',
      hold: { reason: '未付款' },
      now: { zh: '案件已暂停，可恢复或放弃。' },
    })
    expect(Object.keys(turnOf(...filled))).not.toContain('hold')
  })
})

describe('by when', () => {
  test('nothing runs while it is collected', () => expect(Object.keys(turnOf(...collected))).not.toContain('due'))
  test('what is usual, where the law sets no limit', () => {
    expect(turnOf(...collected, submission).due).toMatchObject({
      kind: 'estimate',
      due: { day: '2026-11-24' },
      earliest: { day: '2026-11-23' },
    })
  })
  test('24 hours from the last SMS', () => {
    const work = caseAtWork()
    work.carryOut(...collected, submission, passed, { kind: 'record-event', event: 'sms-sent' })
    const again = { when: at('2026-11-22'), command: { kind: 'record-event', event: 'sms-sent' } as const }
    expect(turn(work.carryOut(again), contextAt()).due?.due.instant).toBe(at('2026-11-23'))
  })
  test('the authority’s limit, and no longer the provider’s', () => {
    expect(turnOf(...underReview).due).toMatchObject({
      kind: 'time-limit',
      topic: { id: 'decision' },
      due: { day: '2026-12-18' },
    })
  })
  test('a limit of the law before what is usual, even when it ends later', () => {
    const usual = topicWith({
      id: 'usual',
      each: 'case',
      demand: { kind: 'estimate', after: 'sms-verified', until: ['granted'], who: 'authority' },
      statements: [statement({ value: { max: 3, unit: 'working-day' } })],
    })
    const context = contextAt()
    const rulebook = { ...context.rulebook, topics: [...context.rulebook.topics, usual] }
    expect(turn(caseOf(...underReview), { ...context, rulebook }).due?.topic.id).toBe('decision')
  })
  test('what was ended, or ends elsewhere, is not due', () => {
    expect(turnOf(...underReview, returned).due).toBeUndefined()
    expect(turnOf(...underReview, grant).due).toBeUndefined()
  })
  test('a calendar with a further year may be given', () => {
    const calendar = calendarOf(calendars)
    expect(turn(caseOf(...underReview), { ...contextAt(), calendar }).due?.due.day).toBe('2026-12-18')
    const none = calendarOf([])
    expect(turn(caseOf(...underReview), { ...contextAt(), calendar: none }).due?.due.provisional).toBe(true)
  })
})

describe('the stage bar', () => {
  const bar = (...commands: readonly Command[]) =>
    stageBar(caseOf(...commands), contextAt()).map(({ stage, state }) => [stage.title.zh, state])
  test('five steps, the first is now', () => {
    expect(bar(opening)).toEqual([
      ['收集材料', 'now'],
      ['接入商初审', 'ahead'],
      ['短信核验', 'ahead'],
      ['管局审核', 'ahead'],
      ['下号', 'ahead'],
    ])
  })
  test('those behind are done', () => {
    expect(bar(...underReview).map(([, state]) => state)).toEqual(['done', 'done', 'done', 'now', 'ahead'])
    expect(bar(...underReview, grant).map(([, state]) => state)).toEqual(['done', 'done', 'done', 'done', 'done'])
  })
  test('corrections stand where the collecting stood', () => {
    expect(bar(...underReview, returned).map(([, state]) => state)).toEqual(['now', 'ahead', 'ahead', 'ahead', 'ahead'])
  })
  test('an abandoned case stands nowhere', () => {
    expect(bar(opening, { kind: 'abandon', reason: 'x' }).map(([, state]) => state)).toEqual([
      'ahead',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
    ])
  })
  test('each step tells the limits that run in it', () => {
    const limits = (...commands: readonly Command[]) =>
      stageBar(caseOf(...commands), contextAt()).map(({ limits: all }) =>
        all.map(({ kind, layer, text, by }) => [kind, layer, text.zh, by.ref]),
      )
    expect(limits(...filled)).toEqual([
      [],
      [['estimate', 'ministry', '一般1–2个工作日', 'usual@2020-01-01#1[nature=enterprise]']],
      [['time-limit', 'ministry', '24小时内', 'sms@2020-01-01#1']],
      [['time-limit', 'ministry', '20个工作日内', 'decision@2020-01-01#1']],
      [],
    ])
    expect(limits(opening)[1]).toEqual([])
  })
  test('a limit that coming to the step does not begin tells what does', () => {
    const begins = stageBar(caseOf(...filled), contextAt()).flatMap(({ limits }) => limits.map(({ from }) => from))
    expect(begins).toEqual([undefined, 'sms-sent', undefined])
  })
  test('limits without a beginning, or that end elsewhere, belong to no step', () => {
    const odd = (demand: Parameters<typeof topicWith>[0]['demand']) =>
      topicWith({
        id: 'odd',
        each: 'case',
        ...(demand ? { demand } : {}),
        says: { zh: '{range}', en: '{range}' },
        statements: [statement({ value: { max: 1, unit: 'year' } })],
      })
    const steps = (demand: Parameters<typeof topicWith>[0]['demand']) =>
      stageBar(caseOf(...filled), { ...contextAt(), rulebook: bookWith([odd(demand)]) }).flatMap(({ limits }) => limits)
    expect(steps({ kind: 'time-limit', before: 'change-planned', until: ['granted'], who: 'principal' })).toEqual([])
    expect(steps({ kind: 'time-limit', after: 'submitted', until: ['service-ended'], who: 'principal' })).toEqual([])
    expect(steps({ kind: 'time-limit', after: 'granted', until: ['granted'], who: 'principal' })).toEqual([])
    expect(
      steps({ kind: 'time-limit', after: 'submitted', until: ['service-ended', 'provider-passed'], who: 'principal' }),
    ).toHaveLength(1)
    expect(steps({ kind: 'advice' })).toEqual([])
  })
})
