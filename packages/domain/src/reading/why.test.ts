/** How an answer came about: what was read, what decided, and near misses that were tried out. */
import { describe, expect, test } from 'vitest'
import type { Statement, Topic } from '../rulebook/topic.ts'
import type { Facts } from '../vocabulary/facts/index.ts'
import type { Subject } from '../vocabulary/noun.ts'
import { answersOf } from './answers.ts'
import { explainedFindings } from './findings.ts'
import { bookOf, principalWith, statement, topicWith, viewOf } from './small-book.test-data.ts'
import { why } from './why.ts'

type Setting = {
  readonly nation?: readonly Statement[]
  readonly hubei?: readonly Statement[]
  readonly facts?: Facts
  readonly topic?: Partial<Topic>
  readonly more?: readonly Subject[]
}

function whys({ nation = [], hubei = [], facts = {}, topic: part = {}, more = [] }: Setting) {
  const topic = topicWith({ ...part, statements: nation })
  const book = bookOf({ topics: [topic], provinces: hubei.length > 0 ? { hubei: { question: hubei } } : {} })
  const view = viewOf([principalWith({ 'principal.province': 'hubei', ...facts }), ...more])
  return answersOf(book, topic, view).map((answer) => why(book, view, answer))
}

const five = (part: Partial<Statement> = {}) => statement({ value: { min: 5 }, ...part })
const enterprise: Facts = { 'principal.nature': 'enterprise' }
const forIndividuals = { when: { 'principal.nature': 'individual' } } as const

describe('an answer that applies', () => {
  test('names what was read and what decided', () => {
    const [told] = whys({
      nation: [five({ when: { 'principal.nature': ['enterprise', 'foundation'] } })],
      facts: { ...enterprise, 'principal.registeredCapital': 3 },
    })
    expect(told).toEqual({
      topic: 'question',
      subject: 'principal:principal',
      is: 'applies',
      ref: 'question@2020-01-01#1[nature=enterprise/foundation]',
      read: [
        { key: 'principal.nature', value: 'enterprise' },
        { key: 'principal.registeredCapital', value: 3 },
      ],
      decidedBy: [{ key: 'principal.nature', wanted: ['enterprise', 'foundation'], is: 'met' }],
      nearMisses: [],
      asOf: '2026-11-21',
    })
  })
  test('tells what would have asked something else', () => {
    const [told] = whys({
      nation: [five(), statement({ ...forIndividuals, from: { day: '2021-01-01' }, value: { min: 9 } })],
      facts: enterprise,
    })
    expect(told?.nearMisses).toEqual([
      {
        if: { key: 'principal.nature', wanted: 'individual' },
        ref: 'question@2021-01-01#1[nature=individual]',
        text: { zh: '不少于9', en: 'At least 9' },
      },
    ])
  })
  test('an earlier statement that the fact would not bring back is no near miss', () => {
    const [told] = whys({
      nation: [statement({ ...forIndividuals, value: { min: 9 } }), five({ from: { day: '2021-01-01' } })],
      facts: enterprise,
    })
    expect(told?.nearMisses).toEqual([])
  })
})

describe('an answer that does not apply', () => {
  test('tells which condition failed: “would be asked if …”', () => {
    const [told] = whys({ nation: [five(forIndividuals)], facts: enterprise })
    expect(told).toMatchObject({ is: 'does-not-apply', nearMisses: [{ if: { wanted: 'individual' } }] })
    expect(told).not.toHaveProperty('ref')
  })
  test('tells it of the question’s own condition too', () => {
    const [told] = whys({ nation: [five()], topic: { whose: { 'principal.nature': 'individual' } }, facts: enterprise })
    expect(told).toMatchObject({
      is: 'does-not-apply',
      decidedBy: [{ key: 'principal.nature', is: 'failed' }],
      nearMisses: [{ if: { key: 'principal.nature', wanted: 'individual' } }],
    })
  })
  test('of several wanted words it tries the first and names them all', () => {
    const when = { 'principal.nature': ['individual', 'military'] } as const
    expect(whys({ nation: [five({ when })], facts: enterprise })[0]?.nearMisses).toMatchObject([
      { if: { key: 'principal.nature', wanted: ['individual', 'military'] } },
    ])
  })
  test('two failing conditions are no near miss', () => {
    const when = { 'principal.nature': 'individual', 'principal.city': '武汉' } as const
    expect(
      whys({ nation: [five({ when })], facts: { ...enterprise, 'principal.city': '宜昌' } })[0]?.nearMisses,
    ).toEqual([])
  })
  test('statements that ask nothing, begin later or belong to another part are none either', () => {
    const nation = [
      statement({ ...forIndividuals, value: null }),
      statement({ ...forIndividuals, from: { day: '2030-01-01' }, value: { min: 9 } }),
    ]
    const parts = whys({ nation: [...nation, five({ part: 'other', ...forIndividuals })], facts: enterprise })
    expect(parts.map(({ nearMisses }) => nearMisses.length)).toEqual([0, 1])
  })
  test('a province that says the same as the nation leaves the nation’s near miss, once', () => {
    const hubei = [statement({ ...forIndividuals, value: 'as-nation' })]
    const [told] = whys({ nation: [five(forIndividuals)], hubei, facts: enterprise })
    expect(told?.nearMisses.map(({ ref }) => ref)).toEqual(['question@2020-01-01#1[nature=individual]'])
  })
})

describe('an answer that needs facts', () => {
  test('says which conditions are unknown', () => {
    const [told] = whys({ nation: [five(forIndividuals)] })
    expect(told).toMatchObject({ is: 'needs', nearMisses: [], read: [{ value: undefined }] })
    expect(whys({ nation: [five()], topic: { whose: { 'principal.nature': 'individual' } } })[0]?.decidedBy).toEqual([
      { key: 'principal.nature', wanted: 'individual', is: 'unknown' },
    ])
  })
})

describe('near misses among claims', () => {
  const a = five({ claim: 'a', ...forIndividuals })
  const b = statement({ claim: 'b', ...forIndividuals, value: { min: 7 } })
  test('a claim would count beside the other', () => {
    const [told] = whys({ nation: [a, b], facts: { ...enterprise, 'principal.registeredCapital': 6 } })
    expect(told?.nearMisses.map(({ ref }) => ref)).toEqual([
      'question@2020-01-01#1[nature=individual]:a',
      'question@2020-01-01#1[nature=individual]:b',
    ])
  })
})

describe('a decided dispute', () => {
  const claims = [
    five({ claim: 'a', ...forIndividuals }),
    statement({ claim: 'b', ...forIndividuals, value: { min: 7 } }),
  ]
  test('the claim that is not followed would count beside the other', () => {
    const topic = topicWith({ statements: claims })
    const decided = {
      id: 'd',
      topic: 'question',
      scope: 'nation' as const,
      question: { zh: '问', en: 'Q' },
      claims: ['a', 'b'],
      follow: 'a',
      why: { zh: '因', en: 'W' },
      checkAgain: '2027-01-01' as const,
    }
    const book = bookOf({ topics: [topic], disputes: [decided] })
    const view = viewOf([principalWith({ ...enterprise, 'principal.registeredCapital': 6 })])
    const [answer] = answersOf(book, topic, view)
    expect(answer && why(book, view, answer).nearMisses.map(({ ref }) => ref.at(-1))).toEqual(['a', 'b'])
  })
})

describe('near misses in lists and other nouns', () => {
  const person = (id: string, roles: readonly string[]): Subject => ({
    noun: 'person',
    id,
    facts: { 'person.roles': roles },
  })
  const each: Partial<Topic> = {
    each: 'person',
    whose: { 'person.roles': 'principal-in-charge' },
    demand: { kind: 'duty' },
    says: { x: { zh: '甲', en: 'X' } },
  }
  test('a set is replaced by a set, for that person only', () => {
    const told = whys({
      nation: [statement({ value: { word: 'x' } })],
      topic: each,
      more: [person('p1', ['service-in-charge']), person('p2', ['principal-in-charge'])],
    })
    expect(told.map(({ subject, is, nearMisses }) => [subject, is, nearMisses.length])).toEqual([
      ['person:p1', 'does-not-apply', 1],
      ['person:p2', 'applies', 0],
    ])
  })
  test('a fact of the principal is tried out there, seen from a person', () => {
    const when = { 'principal.nature': 'individual' } as const
    const [told] = whys({
      nation: [statement({ when, value: { word: 'x' } })],
      topic: { ...each, whose: {} },
      facts: enterprise,
      more: [person('p1', ['service-in-charge'])],
    })
    expect(told?.nearMisses).toMatchObject([{ if: { key: 'principal.nature', wanted: 'individual' } }])
  })
  test('an unknown province leaves the nation’s statements to compare with', () => {
    const topic = topicWith({ statements: [five(forIndividuals)] })
    const view = viewOf([principalWith(enterprise)])
    const book = bookOf({ topics: [topic] })
    const [answer] = answersOf(book, topic, view)
    expect(answer && why(book, view, answer).nearMisses).toHaveLength(1)
  })
})

test('every finding comes with its explanation, the gravest first', () => {
  const topics = [
    topicWith({ id: 'advised', statements: [five({ confidence: 'unverified' })] }),
    topicWith({ id: 'blocking', statements: [five()] }),
  ]
  const view = viewOf([principalWith({ 'principal.registeredCapital': 1 })])
  const told = explainedFindings(bookOf({ topics }), 'first-filing', view)
  expect(told.map(({ finding, why: because }) => [finding.code, finding.severity, because.topic])).toEqual([
    ['blocking', 'block', 'blocking'],
    ['advised', 'advise', 'advised'],
  ])
})
