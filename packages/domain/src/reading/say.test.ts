/** Sentences: placeholders, lists, words, ranges and the statement's own text. */
import { expect, test } from 'vitest'
import type { Topic } from '../rulebook/topic.ts'
import { joined, limitText, say, sayFix } from './say.ts'
import { bookOf, statement, topicWith } from './small-book.test-data.ts'

const book = bookOf({ topics: [] })
const words = (topic: Partial<Topic>, value: unknown, own = {}) =>
  say(book, topicWith({ ...topic, statements: [] }), statement({ value, ...own }))
const both = (zh: string, en = zh) => ({ zh, en })

test('a placeholder is filled from the value', () => {
  expect(words({}, { min: 5 })).toEqual(both('不少于5', 'At least 5'))
})
test('a placeholder without a value stays visible', () => {
  expect(words({ says: both('{nothing}') }, { min: 5 })).toEqual(both('{nothing}'))
})
test('a statement may bring its own sentence', () => {
  expect(words({}, { min: 5 }, { says: both('另说', 'Otherwise') })).toEqual(both('另说', 'Otherwise'))
})
test('nothing asked, and the same as the nation, are said', () => {
  expect(words({}, null)).toEqual(both('不作要求。', 'Nothing is asked.'))
  expect(words({}, 'as-nation')).toEqual(both('与全国一致。', 'The same as for the nation.'))
})
test('a word chooses the sentence', () => {
  const says = { strict: both('严', 'Strict'), lax: both('宽', 'Lax') }
  expect(words({ says, demand: { kind: 'duty' } }, { word: 'lax' })).toEqual(both('宽', 'Lax'))
})
test('a word without a sentence is a fault of the book', () => {
  expect(() => words({ says: { strict: both('严') }, demand: { kind: 'duty' } }, { word: 'lax' })).toThrow(
    'No sentence for the word lax',
  )
})
test('materials are named, joined by "or" or "and"', () => {
  const topic: Partial<Topic> = { demand: { kind: 'material' }, says: both('交{materials}', 'Hand in {materials}') }
  expect(words(topic, { oneOf: ['business-licence', 'passport', 'resident-id'] })).toEqual(
    both(
      '交营业执照、护照或居民身份证（正反面）',
      'Hand in business licence, passport or resident identity card (both sides)',
    ),
  )
  expect(words(topic, { allOf: ['passport', 'student-card'] })).toEqual(
    both('交护照和学生证', 'Hand in passport and student card'),
  )
  expect(words(topic, { oneOf: ['unheard-of'] })).toEqual(both('交unheard-of', 'Hand in unheard-of'))
})
test('words of a parameter are named by its options; plain lists stand as they are', () => {
  const holder: Partial<Topic> = {
    demand: { kind: 'condition', check: 'holder-is-allowed', of: { holder: 'domainName.holder' } },
    says: both('{holders}'),
  }
  expect(words(holder, { holders: ['principal', 'shareholder'] })).toEqual(
    both('主办单位本身或股东', 'The principal itself or a shareholder'),
  )
  const denied: Partial<Topic> = {
    demand: { kind: 'ban', check: 'contains-none', of: { text: 'service.name' } },
    says: both('{denied}'),
  }
  expect(words(denied, { denied: ['论坛'] })).toEqual(both('论坛'))
})
test('a single word of a parameter is named too', () => {
  const number: Partial<Topic> = {
    demand: { kind: 'condition', check: 'number-parses', of: { number: 'principal.documentNumber' } },
    says: both('{word}'),
  }
  expect(words(number, { word: 'credit-code' })).toEqual(both('统一社会信用代码', 'Unified social credit code'))
})
test('the parameters of `only` are named as well', () => {
  const topic: Partial<Topic> = {
    demand: { kind: 'material', only: { check: 'is-other-than', of: { position: 'person.position' } } },
    says: both('{than}:{materials}'),
  }
  expect(words(topic, { oneOf: ['passport'], than: 'legal-representative' })).toEqual(
    both('法定代表人:护照', 'Legal representative:passport'),
  )
})
test('limits say their range and unit', () => {
  const topic: Partial<Topic> = {
    demand: { kind: 'estimate', after: 'submitted', until: [], who: 'authority' },
    says: both('{range}{unit}', '{range} {unit}'),
  }
  expect(words(topic, { max: 20, unit: 'working-day' })).toEqual(both('20个工作日', '20 working days'))
  expect(words(topic, { min: 3, max: 5, unit: 'working-day' })).toEqual(both('3–5个工作日', '3–5 working days'))
  expect(words(topic, { min: 5, max: 5, unit: 'hour' })).toEqual(both('5小时', '5 hours'))
  expect(words(topic, { max: 1, unit: 'moon' })).toEqual(both('1moon', '1 moon'))
  expect(words(topic, { max: 1, unit: 'working-day' })).toEqual(both('1个工作日', '1 working day'))
  expect(words(topic, { min: 1, max: 1, unit: 'hour' })).toEqual(both('1小时', '1 hour'))
})
test('a fix is filled alike; without one it says to compare', () => {
  const fixed = topicWith({ statements: [], fix: both('补到{min}', 'Raise to {min}') })
  expect(sayFix(book, fixed, statement({ value: { min: 5 } }))).toEqual(both('补到5', 'Raise to 5'))
  expect(sayFix(book, fixed, statement({ value: null }))).toEqual(both('补到{min}', 'Raise to {min}'))
  expect(sayFix(book, topicWith({ statements: [] }), statement({ value: { min: 5 } }))).toEqual(
    both('请核对并改正。', 'Compare and correct it.'),
  )
})
test('joining none, one, two and three', () => {
  const [x, y, z] = [both('甲', 'a'), both('乙', 'b'), both('丙', 'c')]
  const or = both('或', 'or')
  expect(joined([], or)).toEqual(both(''))
  expect(joined([x], or)).toEqual(both('甲', 'a'))
  expect(joined([x, y], or)).toEqual(both('甲或乙', 'a or b'))
  expect(joined([x, y, z], or)).toEqual(both('甲、乙或丙', 'a, b or c'))
})
test('a check that the book does not hold leaves plain words', () => {
  const topic = topicWith({
    statements: [],
    demand: { kind: 'condition', check: 'unheard-of', of: {} } as never,
    says: both('{x}'),
  })
  expect(say(book, topic, statement({ value: { x: 'y' } }))).toEqual(both('y', 'Y'))
})
test('a limit stands as a figure', () => {
  expect(limitText({ max: 20, unit: 'working-day' })).toEqual(both('20 个工作日', '20 working days'))
  expect(limitText({ min: 1, max: 2, unit: 'hour' })).toEqual(both('1–2 小时', '1–2 hours'))
  expect(limitText({ max: 60, unit: 'calendar-day' })).toEqual(both('60 日', '60 calendar days'))
})
test('half working days are said as days and a half', () => {
  expect(limitText({ max: 7, unit: 'half-working-day' })).toEqual(both('3.5 个工作日', '3.5 working days'))
  expect(limitText({ min: 3, max: 4, unit: 'half-working-day' })).toEqual(both('1.5–2 个工作日', '1.5–2 working days'))
})
test('an estimate in days does not say which days are meant', () => {
  expect(limitText({ min: 3, max: 4, unit: 'calendar-day' }, 'estimate')).toEqual(both('3–4 天', '3–4 days'))
  expect(limitText({ max: 1, unit: 'calendar-day' }, 'estimate')).toEqual(both('1 天', '1 day'))
  expect(limitText({ max: 1, unit: 'working-day' }, 'estimate')).toEqual(both('1 个工作日', '1 working day'))
})

test('a sum is grouped, a short figure is not', () => {
  const said = (min: number) => {
    const one = statement({ value: { min } })
    return say(bookOf({ topics: [] }), topicWith({ statements: [one] }), one).en
  }
  expect([said(1_000_000), said(10_000), said(9_999), said(60)]).toEqual([
    'At least 1,000,000',
    'At least 10,000',
    'At least 9999',
    'At least 60',
  ])
})
