/** What changed from one round to the next, and from the last one to now. */
import { expect, test } from 'vitest'
import type { Round } from '../filing-case.ts'
import {
  caseAtWork,
  collected,
  contextAt,
  facts,
  licenceKey,
  sent,
  submission,
  underReview,
} from '../small-case.test-data.ts'
import { dossierNow, roundDifferences } from './differences-of-rounds.ts'

const returned = { kind: 'record-event', event: 'authority-returned', reasons: [{ text: '名称无关' }] } as const
const renamed = facts('service-1', { 'service.name': '星河数据公司官网' })
const another = [
  { kind: 'return-material', receipt: 'r1', comment: '反光' } as const,
  sent('r2', licenceKey, 'business-licence', { name: '新.jpg', type: 'image/jpeg', size: 9, hash: 'b'.repeat(64) }),
  { kind: 'accept-material', receipt: 'r2' } as const,
]
const twoRounds = caseAtWork().carryOut(...underReview, returned, renamed, ...another, submission)
const [first, second] = twoRounds.rounds as readonly [Round, Round]

test('a fact, with both values, and a file by its hash', () => {
  const changes = roundDifferences(first, second)
  expect(changes.facts).toEqual([
    { subject: 'service-1', key: 'service.name', before: '星河数据官网', after: '星河数据公司官网' },
  ])
  expect(changes.receipts.came.map(({ hash }) => hash[0])).toEqual(['b'])
  expect(changes.receipts.went.map(({ hash }) => hash[0])).toEqual(['a'])
  expect([changes.subjects.came, changes.subjects.went].flat()).toEqual([])
})
test('sensitive facts are told neither before nor after', () => {
  const mobile = facts('person-1', { 'person.mobiles': ['13926480317'] })
  const now = caseAtWork().carryOut(...underReview, returned, mobile)
  const changes = roundDifferences(first, dossierNow(now, contextAt()))
  expect(JSON.stringify(changes)).not.toContain('13926480317')
})
test('persons and services that came or went', () => {
  const more = { kind: 'add-subject', id: 's2', noun: 'service', facts: { 'service.name': '商城' } } as const
  const now = caseAtWork().carryOut(...underReview, returned, more)
  const changes = roundDifferences(first, dossierNow(now, contextAt()))
  expect(changes.subjects.came.map(({ id }) => id)).toEqual(['s2'])
  expect(changes.requirements.came.map(({ subject }) => subject)).toContain('service:s2')
  const back = roundDifferences(dossierNow(now, contextAt()), first)
  expect(back.subjects.went.map(({ id }) => id)).toEqual(['s2'])
})
test('near miss: sent again as it was, nothing changed', () => {
  const again = caseAtWork().carryOut(...collected, submission)
  const {
    facts: changed,
    receipts,
    requirements,
  } = roundDifferences(again.rounds[0] as Round, dossierNow(again, contextAt()))
  expect([changed, receipts.came, receipts.went, requirements.changed].flat()).toEqual([])
})

test('a fact that was not known before, or is known no more, has one value only', () => {
  const told = facts('service-1', { 'service.remark': '展示公司产品' })
  const now = caseAtWork().carryOut(...underReview, returned, told)
  const later = dossierNow(now, contextAt())
  const key = 'service.remark'
  const before = roundDifferences(later, first).facts.find((one) => one.key === key)
  const after = roundDifferences(first, later).facts.find((one) => one.key === key)
  expect([after, before]).toEqual([
    { subject: 'service-1', key, after: '展示公司产品' },
    { subject: 'service-1', key, before: '展示公司产品' },
  ])
})
test('a requirement that is worded anew, or rests on another statement, changed', () => {
  const [one, ...others] = first.requirements
  const anew = {
    ...first,
    requirements: [{ ...one, text: { zh: '另有说法', en: 'Said otherwise' } }, ...others],
  } as Round
  const rested = { ...first, requirements: [{ ...one, ref: 'other@2026-01-01#1' }, ...others] } as Round
  for (const now of [anew, rested])
    expect(roundDifferences(first, now).requirements.changed.map(({ before }) => before.key)).toEqual([one?.key])
})
