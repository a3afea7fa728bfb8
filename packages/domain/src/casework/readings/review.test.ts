/** Findings before submission: what is missing, what no longer fits, what the rules find, what was not accepted; the gravest first. */
import { describe, expect, test } from 'vitest'
import type { Topic } from '../../rulebook/topic.ts'
import type { Command } from '../command.ts'
import {
  bookWith,
  caseAtWork,
  collected,
  contextAt,
  facts,
  filled,
  licenceKey,
  opening,
} from '../small-case.test-data.ts'
import { review } from './review.ts'

const found = (commands: readonly Command[], context = contextAt()) =>
  review(caseAtWork().carryOut(...commands), context)
const of = (code: string, commands: readonly Command[]) => found(commands).filter((one) => one.code === code)

test('a complete case has only advice left', () => {
  expect(found(collected).map(({ code, severity }) => [code, severity])).toEqual([['plan', 'advise']])
})
test('the gravest first', () => {
  const risky = [
    ...filled,
    facts('principal', { 'principal.scopeMentionsTraining': true }),
    facts('person-1', { 'person.emails': null }),
  ]
  const { register: _, ...context } = contextAt()
  expect(found(risky, context).map(({ code, severity }) => [code, severity])).toEqual([
    ['fact-missing', 'block'],
    ['licence', 'block'],
    ['training', 'risk'],
    ['plan', 'advise'],
    ['phone', 'cannot-tell'],
  ])
})
test('one sentence about one place, by two norms, is said once, by the graver', () => {
  const [training] = bookWith().topics.filter(({ id }) => id === 'training')
  const old = { standing: 'ca-practice', confidence: 'unverified', cites: ['cloud-a-2025'] }
  const twice = {
    ...training,
    id: 'training-again',
    statements: training?.statements.map((one) => ({ ...one, ...old })),
  } as unknown as Topic
  const topics = [...bookWith().topics, twice]
  const work = caseAtWork({ ...contextAt(), rulebook: bookWith(topics) })
  const filingCase = work.carryOut(...collected, facts('principal', { 'principal.scopeMentionsTraining': true }))
  const said = (all: readonly Topic[]) =>
    review(filingCase, { ...contextAt(), rulebook: bookWith(all) }).filter(({ code }) => code.startsWith('training'))
  expect(said(topics).map(({ code, severity }) => [code, severity])).toEqual([['training', 'risk']])
  expect(said([twice]).map(({ severity }) => severity)).toEqual(['advise'])
})
test('a missing fact, with the catalogue’s hint where it has one', () => {
  const [finding] = of('fact-missing', [...collected, facts('domain-name-1', { 'domainName.name': null })])
  expect(finding).toEqual({
    code: 'fact-missing',
    severity: 'block',
    path: 'domainName.name',
    subject: 'domain-name:domain-name-1',
    message: { zh: '域名：缺少“域名”', en: 'Domain name: “Domain name” is missing' },
    fix: { zh: '填写注册域名，不带 www。', en: 'The registered name, without www.' },
    citations: [],
    scope: 'nation',
    asOf: '2026-11-21',
    lacks: 'fact',
  })
})
describe('a number that no longer fits its document', () => {
  const misfit = [...collected, facts('principal', { 'principal.documentType': 'enterprise-organisation-code' })]
  test('is found where it stands', () => {
    expect(of('organisation-code', misfit)).toMatchObject([
      {
        severity: 'block',
        path: 'principal.documentNumber',
        subject: 'principal:principal',
        citations: [],
        scope: 'nation',
        asOf: '2026-11-21',
      },
    ])
  })
  test('says why and what to do', () => {
    const [finding] = of('organisation-code', misfit)
    for (const text of [finding?.message.zh, finding?.message.en, finding?.fix.zh, finding?.fix.en])
      expect(text).toMatch(/./)
  })
  test('does not arise for what still fits, or is not judged', () => {
    const judged = [...collected, facts('principal', { 'principal.documentType': 'forensic-permit' })]
    expect(found(judged).filter(({ path }) => path === 'principal.documentNumber')).toEqual([])
  })
})
test('a material is told with its sentence, statement and sources', () => {
  expect(of('licence', filled)).toEqual([
    {
      code: 'licence',
      severity: 'block',
      path: licenceKey,
      subject: 'principal:principal',
      message: { zh: '还没有收到：营业执照', en: 'Not received yet: Business licence' },
      fix: { zh: '提交营业执照', en: 'Send: business licence' },
      statement: 'licence@2020-01-01#1[nature=enterprise]',
      citations: ['statute'],
      scope: 'nation',
      asOf: '2026-11-21',
      lacks: 'material',
    },
  ])
})
test('a material waived or accepted is no finding', () => {
  expect(of('licence', [...filled, { kind: 'waive-material', requirement: licenceKey, reason: 'x' }])).toEqual([])
  expect(of('licence', collected)).toEqual([])
})
test('a risk that blocks later is not accepted by what was accepted before', () => {
  const work = caseAtWork()
  const filingCase = work.carryOut(...filled)
  const risk = {
    code: 'licence',
    subject: 'principal:principal',
    statement: 'licence@2020-01-01#1[nature=enterprise]',
    reason: 'x',
    at: contextAt().at,
  }
  const [finding] = review({ ...filingCase, acceptedRisks: [risk] }, contextAt()).filter(
    ({ code }) => code === 'licence',
  )
  expect(finding).toBeDefined()
  expect(Object.keys(finding ?? {})).not.toContain('accepted')
})

describe('a document that such a principal does not have', () => {
  const government = facts('principal', { 'principal.nature': 'government' })
  test('is found with the document that was chosen', () => {
    expect(of('credit-code', [...collected, government])).toEqual([])
    expect(of('fact-misfit', [...collected, government])).toMatchObject([
      {
        severity: 'block',
        path: 'principal.documentType',
        subject: 'principal:principal',
        message: {
          zh: '“主办单位证件类型”没有“营业执照”这个选项',
          en: '“Document of the principal” has no option “Business licence”',
        },
      },
    ])
  })
  test('is nothing to put right where no document is asked', () => {
    expect(of('fact-misfit', [...collected, facts('principal', { 'principal.nature': 'individual' })])).toEqual([])
  })
})

describe('what the case lacks as a whole', () => {
  test('a role nobody holds', () => {
    const gap = of('role-missing', [...collected, facts('person-1', { 'person.roles': ['principal-in-charge'] })])
    expect(gap).toEqual([
      {
        code: 'role-missing',
        severity: 'block',
        path: 'case',
        subject: 'case',
        message: { zh: '还没有人担任网站负责人', en: 'Nobody is person in charge of the service yet' },
        fix: {
          zh: '请指定一位负责人担任；同一人可以兼任。',
          en: 'Name a person for it; one person may hold several roles.',
        },
        citations: [],
        scope: 'nation',
        asOf: '2026-11-21',
      },
    ])
  })
  test('nobody holds any', () => {
    expect(of('role-missing', [opening, facts('person-1', { 'person.roles': null })]).length).toBe(2)
  })
  test('a service without a domain name', () => {
    const second = { kind: 'add-subject', id: 's2', noun: 'service', facts: { 'service.name': '星河商城' } } as const
    expect(of('subject-missing', [...collected, second])).toMatchObject([
      {
        subject: 'service:s2',
        path: 'case',
        message: { zh: '星河商城还没有域名', en: '星河商城 has no domain name yet' },
        fix: { zh: '请增加域名。', en: 'Add a domain name.' },
      },
    ])
    const name = { kind: 'add-subject', id: 'd2', noun: 'domain-name', parent: 's2' } as const
    expect(of('subject-missing', [...collected, second, name])).toEqual([])
  })
})
