/** A risk may be accepted with a reason; what blocks may not. */
import { describe, expect, test } from 'vitest'
import { evolve } from '../evolve.ts'
import { review } from '../readings/review.ts'
import { caseAtWork, collected, contextAt, facts, today } from '../small-case.test-data.ts'

const risky = () => {
  const work = caseAtWork()
  work.carryOut(...collected, facts('principal', { 'principal.scopeMentionsTraining': true }))
  return work
}
const accept = {
  kind: 'accept-risk',
  code: 'training',
  subject: 'principal:principal',
  reason: ' 已有办学许可 ',
} as const

test('it is kept with its reason and the statement it was made under', () => {
  const work = risky()
  expect(work.carryOut(accept).acceptedRisks).toEqual([
    {
      code: 'training',
      subject: 'principal:principal',
      statement: 'training@2020-01-01#1',
      reason: '已有办学许可',
      at: today,
    },
  ])
  const finding = review(work.now(), contextAt()).find(({ code }) => code === 'training')
  expect(finding?.accepted?.reason).toBe('已有办学许可')
})
test('accepted again, the last reason counts; others stay', () => {
  const work = risky()
  const plan = { kind: 'accept-risk', code: 'plan', subject: 'service:service-1', reason: '一个网站' } as const
  const { acceptedRisks } = work.carryOut(accept, plan, { ...accept, reason: '另有原因' })
  expect(acceptedRisks.map(({ code, reason }) => [code, reason])).toEqual([
    ['plan', '一个网站'],
    ['training', '另有原因'],
  ])
})
test('a risk of one subject is not accepted for another, nor for another question', () => {
  const work = risky()
  const accepted = {
    code: 'plan',
    subject: 'service:service-1',
    statement: 'plan@2020-01-01#1',
    reason: 'x',
    at: today,
  }
  const acceptedWith = (risk: Partial<typeof accepted>) =>
    review({ ...work.now(), acceptedRisks: [{ ...accepted, ...risk }] }, contextAt())
      .filter((one) => one.accepted)
      .map(({ code }) => code)
  expect(acceptedWith({})).toEqual(['plan'])
  expect([
    acceptedWith({ code: 'training' }),
    acceptedWith({ subject: 'service:s2' }),
    acceptedWith({ statement: 'x' }),
  ]).toEqual([[], [], []])
})
test('accepting one risk of a subject leaves its other risks accepted', () => {
  const work = risky()
  const filingCase = work.carryOut(accept)
  const others = [
    { code: 'training', subject: 'principal:other', reason: 'x', at: today },
    { code: 'other', subject: 'principal:principal', reason: 'y', at: today },
  ]
  const evolved = evolve(
    { ...filingCase, acceptedRisks: others },
    {
      kind: 'risk-accepted',
      at: today,
      risk: { ...others[0], code: 'training', subject: 'principal:principal', reason: 'z', at: today },
    },
  )
  expect(evolved.acceptedRisks.map(({ reason }) => reason)).toEqual(['x', 'y', 'z'])
})
test('a risk accepted under one statement is not accepted under the next', () => {
  const work = risky()
  work.carryOut(accept)
  const moved = work.now().acceptedRisks.map((risk) => ({ ...risk, statement: 'training@2019-01-01#1' }))
  const finding = review({ ...work.now(), acceptedRisks: moved }, contextAt()).find(({ code }) => code === 'training')
  expect(finding).toBeDefined()
  expect(finding?.accepted).toBeUndefined()
})
test('of several risks with one code, that of the statement is accepted, and none replaces another', () => {
  const work = risky()
  const { acceptedRisks } = work.carryOut({ ...accept, statement: 'training@2020-01-01#1' })
  expect(acceptedRisks.map(({ statement }) => statement)).toEqual(['training@2020-01-01#1'])
  expect(work.refusal({ ...accept, statement: 'training@2020-01-01#2' })).toMatchObject({ code: 'finding-unknown' })
  const second = { code: 'training', subject: 'principal:principal', statement: 'training#2', reason: 'x', at: today }
  const both = evolve(work.now(), { kind: 'risk-accepted', at: today, risk: second })
  expect(both.acceptedRisks.map(({ statement }) => statement)).toEqual(['training@2020-01-01#1', 'training#2'])
})
test('what blocks cannot be accepted', () => {
  const work = risky()
  work.carryOut(facts('person-1', { 'person.emails': null }))
  expect(work.refusal({ ...accept, code: 'fact-missing', subject: 'person:person-1' })).toMatchObject({
    code: 'finding-blocks',
    path: 'code',
  })
})
test('what nobody found cannot be accepted', () => {
  for (const one of [{ code: 'x' }, { subject: 'case' }])
    expect(risky().refusal({ ...accept, ...one })).toMatchObject({ code: 'finding-unknown', path: 'code' })
})
test('not without a reason', () => {
  expect(risky().refusal({ ...accept, reason: ' ' })).toMatchObject({
    code: 'words-missing',
    path: 'reason',
    message: { zh: '请写明为什么接受这一风险' },
  })
})

describe('withdrawn', () => {
  const withdraw = { ...accept, kind: 'withdraw-risk', reason: ' 证书过期了 ' } as const
  test('the finding counts again, with the reason in the change', () => {
    const work = risky()
    work.carryOut(accept)
    expect(work.carryOut(withdraw).acceptedRisks).toEqual([])
    expect(work.changes.at(-1)).toMatchObject({
      kind: 'risk-withdrawn',
      risk: { code: 'training', reason: '已有办学许可' },
      reason: '证书过期了',
    })
    const finding = review(work.now(), contextAt()).find(({ code }) => code === 'training')
    expect(finding).toBeDefined()
    expect(finding?.accepted).toBeUndefined()
  })
  test('only what was accepted under the same statement, and with a reason', () => {
    const work = risky()
    expect(work.refusal(withdraw)).toMatchObject({ code: 'risk-not-accepted', path: 'code' })
    work.carryOut(accept)
    expect(work.refusal({ ...withdraw, statement: 'training@1999-01-01#1' }).code).toBe('risk-not-accepted')
    expect(work.refusal({ ...withdraw, reason: ' ' })).toMatchObject({ code: 'words-missing', path: 'reason' })
  })
})
