/** Findings before submission: reason, fix, place, source, the gravest first, and nothing personal in them. */
import { expect, test } from 'vitest'
import type { Dispute } from '../rulebook/dispute.ts'
import type { Facts } from '../vocabulary/facts/index.ts'
import { findings } from './findings.ts'
import { bookOf, principalWith, statement, topicWith, viewOf } from './small-book.test-data.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary', cites: ['cloud-a-2025' as never] } as const
const capital = topicWith({
  id: 'capital',
  fix: { zh: '增资到{min}', en: 'Raise it to {min}' },
  statements: [statement({ value: { min: 5 } })],
})

function found(topics: Parameters<typeof bookOf>[0]['topics'], facts: Facts, disputes: Dispute[] = []) {
  return findings(bookOf({ topics, disputes }), 'first-filing', viewOf([principalWith(facts)]))
}

test('a broken statement is a finding with everything a consultant needs', () => {
  expect(found([capital], { 'principal.registeredCapital': 4 })).toEqual([
    {
      code: 'capital',
      severity: 'block',
      path: 'principal.registeredCapital',
      subject: 'principal:principal',
      message: { zh: '不少于5（现为：4）', en: 'At least 5 (now: 4)' },
      fix: { zh: '增资到5', en: 'Raise it to 5' },
      statement: 'capital@2020-01-01#1',
      citations: ['statute'],
      scope: 'nation',
      asOf: '2026-11-21',
    },
  ])
})
test('what is kept, not known yet or not asked is none', () => {
  expect(found([capital], { 'principal.registeredCapital': 5 })).toEqual([])
  expect(found([capital], {})).toEqual([])
  expect(found([topicWith({ statements: [statement({ value: null })] })], {})).toEqual([])
  expect(
    found(
      [topicWith({ demand: { kind: 'duty' }, says: { zh: '做', en: 'Do' }, statements: [statement({ value: {} })] })],
      {},
    ),
  ).toEqual([])
})
test('what was seen is named by its dictionary', () => {
  const topic = topicWith({
    demand: { kind: 'condition', check: 'holder-is-allowed', of: { holder: 'principal.nature' as never } },
    says: { zh: '只能', en: 'Only' },
    statements: [statement({ value: { holders: [] } })],
  })
  expect(found([topic], { 'principal.nature': 'enterprise' })[0]?.message).toEqual({
    zh: '只能（现为：企业）',
    en: 'Only (now: Enterprise)',
  })
})
test('what was seen stands before the full stop of the sentence', () => {
  const topic = { ...capital, says: { zh: '不少于{min}。', en: 'At least {min}.' } }
  expect(found([topic], { 'principal.registeredCapital': 4 })[0]?.message).toEqual({
    zh: '不少于5（现为：4）。',
    en: 'At least 5 (now: 4).',
  })
})
test('personal data is never quoted', () => {
  const topic = topicWith({
    demand: { kind: 'ban', check: 'contains-none', of: { text: 'principal.contactAddress' } },
    says: { zh: '不含{denied}', en: 'Without {denied}' },
    statements: [statement({ value: { denied: ['市辖区'] } })],
  })
  expect(found([topic], { 'principal.contactAddress': '市辖区一号' })[0]?.message).toEqual({
    zh: '不含市辖区',
    en: 'Without 市辖区',
  })
})
test('what software cannot see is said, at the first fact it would read', () => {
  const topic = topicWith({
    demand: { kind: 'condition', check: 'nobody-can-tell', of: { name: 'principal.name' } } as never,
    says: { zh: '核', en: 'See' },
    statements: [statement({ value: {} })],
  })
  expect(found([topic], { 'principal.name': '星河' })).toMatchObject([
    { severity: 'cannot-tell', path: 'principal.name', message: { en: 'Cannot be seen' } },
  ])
})
test('the gravest stands first', () => {
  const risky = topicWith({ id: 'risky', statements: [statement({ ...practice, value: { min: 5 } })] })
  const unseen = topicWith({
    id: 'unseen',
    demand: { kind: 'condition', check: 'nobody-can-tell', of: { name: 'principal.name' } } as never,
    says: { zh: '核', en: 'See' },
    statements: [statement({ value: {} })],
  })
  const soft = topicWith({ id: 'soft', statements: [statement({ confidence: 'unverified', value: { min: 5 } })] })
  const facts: Facts = { 'principal.registeredCapital': 4, 'principal.name': '星河' }
  expect(found([unseen, soft, risky, capital], facts).map(({ code, severity }) => [code, severity])).toEqual([
    ['capital', 'block'],
    ['risky', 'risk'],
    ['soft', 'advise'],
    ['unseen', 'cannot-tell'],
  ])
})

const claims = [statement({ claim: 'a', value: { min: 3 } }), statement({ claim: 'b', value: { min: 5 } })]
test('an undecided dispute advises, by the claim that is broken', () => {
  const topic = topicWith({ statements: claims })
  expect(found([topic], { 'principal.registeredCapital': 4 })).toMatchObject([
    { severity: 'advise', statement: 'question@2020-01-01#1:b' },
  ])
})
test('a claim that asks nothing breaks nothing', () => {
  const topic = topicWith({
    statements: [
      statement({ claim: 'a', value: null }),
      statement({ claim: 'c', value: 'as-nation' }),
      statement({ claim: 'b', value: { min: 5 } }),
    ],
  })
  expect(found([topic], { 'principal.registeredCapital': 9 })).toEqual([])
  expect(found([topic], { 'principal.registeredCapital': 4 })).toMatchObject([{ severity: 'advise' }])
})
test('a disputed duty without a check is no finding', () => {
  const topic = topicWith({
    demand: { kind: 'duty' },
    says: { x: { zh: '甲', en: 'A' }, y: { zh: '乙', en: 'B' } },
    statements: [statement({ claim: 'a', value: { word: 'x' } }), statement({ claim: 'b', value: { word: 'y' } })],
  })
  expect(found([topic], {})).toEqual([])
})
test('a decided dispute is a risk at most', () => {
  const dispute: Dispute = {
    id: 'd',
    topic: 'question',
    scope: 'nation',
    question: { zh: '？', en: '?' },
    claims: ['a', 'b'],
    follow: 'b',
    why: { zh: '因', en: 'because' },
    checkAgain: '2027-01-01',
  }
  expect(found([topicWith({ statements: claims })], { 'principal.registeredCapital': 4 }, [dispute])).toMatchObject([
    { severity: 'risk' },
  ])
})
