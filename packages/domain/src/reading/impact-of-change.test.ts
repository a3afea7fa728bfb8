/** What a change of the book touches: cases, guides and footers, with old and new text; and what it leaves alone. */
import { describe, expect, test } from 'vitest'
import type { Statement, Topic } from '../rulebook/topic.ts'
import { impactOfChange, touchedGuides } from './impact-of-change.ts'
import { bookOf, principalWith, statement, topicWith, viewOf } from './small-book.test-data.ts'

const text = (word: string) => ({ zh: word, en: word })
const at = '2026-11-21T04:00:00.000Z'
const says = { x: text('X'), y: text('Y') }
const say = (word: string, part: Partial<Statement> = {}) => statement({ value: { word }, ...part })
const duty = (id: string, statements: Statement[], more: Partial<Topic> = {}) =>
  topicWith({ id, demand: { kind: 'duty' }, says, ...more, statements })
const inHubei = viewOf([principalWith({ 'principal.province': 'hubei' })])
const inHunan = viewOf([principalWith({ 'principal.province': 'hunan' })])
const open = (id: string, view = inHubei, procedure = 'first-filing' as const) => ({ id, procedure, view })

describe('cases', () => {
  const before = bookOf({ topics: [duty('stays', [say('x')]), duty('goes', [say('x')]), duty('turns', [say('x')])] })
  const after = bookOf({
    topics: [
      duty('stays', [say('x')]),
      duty('comes', [say('x')]),
      duty('turns', [say('x'), say('y', { from: { day: '2026-01-01' } })]),
    ],
  })
  test('are told what came, went and reads otherwise', () => {
    const [touched] = impactOfChange({ before, after }, { cases: [open('one')], at }).cases
    expect(touched?.id).toBe('one')
    if (touched === undefined) throw new Error('The case is not touched')
    const { came, went, changed } = touched.differences
    expect(came.map(({ topic }) => topic.id)).toEqual(['comes'])
    expect(went.map(({ topic }) => topic.id)).toEqual(['goes'])
    expect(changed.map((one) => [one.before.text.en, one.after.text.en])).toEqual([['X', 'Y']])
  })
  test('of another procedure are left alone', () => {
    const other = { ...open('other'), procedure: 'filing-change' as const }
    expect(impactOfChange({ before, after }, { cases: [other], at }).cases).toEqual([])
  })
  test('are not touched by the same book', () => {
    expect(impactOfChange({ before, after: before }, { cases: [open('one')], at })).toEqual({
      cases: [],
      guides: [],
      footers: [],
    })
  })
  test('are not touched by what begins later than they are judged', () => {
    const later = bookOf({
      topics: [
        duty('stays', [say('x'), say('y', { from: { day: '2027-01-01' } })]),
        duty('goes', [say('x')]),
        duty('turns', [say('x')]),
      ],
    })
    const impact = impactOfChange({ before, after: later }, { cases: [open('one')], at })
    expect(impact.cases).toEqual([])
    expect(impact.guides.map(({ topic }) => topic)).toEqual(['stays'])
  })
  test('are found fault with anew, or no longer', () => {
    const capital = (min: number) => bookOf({ topics: [topicWith({ statements: [statement({ value: { min } })] })] })
    const poor = viewOf([principalWith({ 'principal.province': 'hubei', 'principal.registeredCapital': 5 })])
    const found = (from: number, to: number) =>
      impactOfChange({ before: capital(from), after: capital(to) }, { cases: [open('one', poor)], at }).cases[0]
        ?.differences.findings
    expect(found(1, 9)).toMatchObject({ came: [{ code: 'question' }], went: [] })
    expect(found(9, 1)).toMatchObject({ came: [], went: [{ code: 'question' }] })
  })
  test('a fault that stays is neither new nor gone, though its sentence changed', () => {
    const of = (min: number) => [topicWith({ statements: [statement({ value: { min } })] })]
    const poor = viewOf([principalWith({ 'principal.province': 'hubei', 'principal.registeredCapital': 5 })])
    const change = { before: bookOf({ topics: of(8) }), after: bookOf({ topics: of(9) }) }
    const told = impactOfChange(change, { cases: [open('one', poor)], at }).cases[0]?.differences
    expect(told?.changed).toHaveLength(1)
    expect(told?.findings).toEqual({ came: [], went: [] })
  })
})

describe('a province’s change', () => {
  const topics = [duty('question', [say('x')])]
  const before = bookOf({ topics, provinces: { hubei: { question: [say('x')] } } })
  const after = bookOf({ topics, provinces: { hubei: { question: [say('y')] } } })
  test('touches its cases only', () => {
    const cases = [open('here'), open('there', inHunan), open('nowhere', viewOf([principalWith({})]))]
    expect(impactOfChange({ before, after }, { cases, at }).cases.map(({ id }) => id)).toEqual(['here'])
  })
  test('touches its guides, with the old and the new text', () => {
    expect(touchedGuides({ before, after })).toEqual([
      {
        topic: 'question',
        scope: 'hubei',
        procedures: ['first-filing'],
        before: [text('X')],
        after: [text('Y')],
      },
    ])
  })
})

test('another wording of the question is a change of the nation’s guide', () => {
  const before = bookOf({ topics: [duty('question', [say('x')])] })
  const after = bookOf({ topics: [duty('question', [say('x')], { title: text('Other') })] })
  expect(touchedGuides({ before, after }).map(({ scope }) => scope)).toEqual(['nation'])
})
test('another example is none', () => {
  const before = bookOf({ topics: [duty('question', [say('x')])] })
  const example = { name: text('e'), given: {}, on: '2026-01-01', expect: { is: 'applies' } } as const
  const after = bookOf({ topics: [duty('question', [say('x')], { examples: [example] })] })
  expect(touchedGuides({ before, after })).toEqual([])
})

describe('footers', () => {
  const forms = { service: text('with suffix'), principal: text('Without') }
  const form = (word: string) =>
    bookOf({
      topics: [
        topicWith({
          id: 'footer-number-form',
          each: 'service',
          demand: { kind: 'duty' },
          says: forms,
          statements: [say('service')],
        }),
      ],
      provinces: { hubei: { 'footer-number-form': [say(word)] } },
    })
  test('change where the form of the number does', () => {
    const { footers } = impactOfChange({ before: form('service'), after: form('principal') }, { cases: [], at })
    expect(footers).toMatchObject([
      { province: 'hubei', before: { form: 'service' }, after: { form: 'principal', text: text('Without') } },
    ])
  })
  test('appear where nothing was known', () => {
    const { footers } = impactOfChange({ before: bookOf({ topics: [] }), after: form('service') }, { cases: [], at })
    expect(footers).toHaveLength(31)
    expect(footers[0]?.before).toBeUndefined()
  })
})
