/** What a place leaves open of the statements, and that keeping it changes no answer. */
import { describe, expect, test } from 'vitest'
import { shiftDays } from '../calendar/index.ts'
import type { Day } from '../vocabulary/day.ts'
import type { Facts } from '../vocabulary/facts/index.ts'
import { noonOf } from './given.ts'
import { placeOf, slotsOf } from './shelf.ts'
import { bookOf, principalWith, statement, topicWith, viewOf } from './small-book.test-data.ts'

const forEnterprises = statement({ when: { 'principal.nature': 'enterprise' }, value: { min: 1 } })
const inTown = statement({
  when: { 'principal.kind': 'organisation', 'principal.city': '武汉' },
  value: { min: 2 },
})
const topic = topicWith({ statements: [forEnterprises, inTown] })
const book = bookOf({ topics: [topic], provinces: { hubei: { question: [statement({ value: { min: 3 } })] } } })
const view = (facts: Facts, day: Day = '2026-11-21') => viewOf([principalWith(facts)], noonOf(day))
const open = (facts: Facts) => slotsOf(book, topic, placeOf(view(facts)))[0]?.national.map((one) => one.open)

describe('a place', () => {
  test('is province, nature, kind and day of the case', () => {
    expect(placeOf(view({ 'principal.province': 'hubei', 'principal.nature': 'enterprise' }))).toEqual({
      province: 'hubei',
      nature: 'enterprise',
      kind: 'organisation',
      day: '2026-11-21',
    })
    expect(placeOf(viewOf([]))).toEqual({ province: undefined, nature: undefined, kind: undefined, day: '2026-11-21' })
  })
  test('settles what it can of a condition and leaves the rest open', () => {
    expect(open({ 'principal.nature': 'enterprise' })).toEqual([{ 'principal.city': '武汉' }, undefined])
    expect(open({ 'principal.nature': 'individual' })).toEqual([])
    expect(open({})).toEqual([inTown.when, forEnterprises.when])
  })
  test('takes only its own province’s statements', () => {
    const own = (facts: Facts) => slotsOf(book, topic, placeOf(view(facts)))[0]?.own.length
    expect([own({ 'principal.province': 'hubei' }), own({ 'principal.province': 'hunan' }), own({})]).toEqual([1, 0, 0])
  })
})

describe('keeping', () => {
  const company: Facts = { 'principal.nature': 'enterprise' }
  test('the same place gives the same slots', () => {
    expect(slotsOf(book, topic, placeOf(view(company)))).toBe(slotsOf(book, topic, placeOf(view(company))))
  })
  test('another book, or another day, gives its own', () => {
    const place = placeOf(view(company))
    const other = bookOf({ topics: [topic] })
    expect(slotsOf(other, topic, place)).not.toBe(slotsOf(book, topic, place))
    expect(slotsOf(book, topic, placeOf(view(company, '2019-01-01')))[0]?.national).toEqual([])
  })
  test('the oldest place is forgotten after two thousand, and worked out again alike', () => {
    const first = slotsOf(book, topic, placeOf(view(company)))
    for (let i = 1; i <= 2_000; i++) {
      slotsOf(book, topic, placeOf(viewOf([principalWith(company)], noonOf(shiftDays('2027-01-01', i)))))
    }
    const again = slotsOf(book, topic, placeOf(view(company)))
    expect(again).not.toBe(first)
    expect(again).toEqual(first)
  })
})
