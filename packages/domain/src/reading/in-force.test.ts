/** Which statement answers: succession by start and `when`, province over nation, claims, parts and layers. */
import { describe, expect, test } from 'vitest'
import type { Statement } from '../rulebook/topic.ts'
import type { Day } from '../vocabulary/day.ts'
import type { Facts } from '../vocabulary/facts/index.ts'
import { noonOf } from './given.ts'
import { inForce, layerOf, provinceOf, refOf, startOf, statementsOf } from './in-force.ts'
import { bookOf, principalWith, statement, topicWith, viewOf } from './small-book.test-data.ts'

type Setting = { nation?: Statement[]; hubei?: Statement[]; facts?: Facts; day?: Day }

function found({ nation = [], hubei, facts = { 'principal.province': 'hubei' }, day = '2026-11-21' }: Setting) {
  const topic = topicWith({ statements: nation })
  const book = bookOf({ topics: [topic], provinces: hubei ? { hubei: { question: hubei } } : {} })
  const subject = principalWith(facts)
  return inForce(book, topic, { view: { ...viewOf([subject]), at: noonOf(day) }, subject })
}
/** The value in force in the only part and layer. */
function value(setting: Setting) {
  const [only] = found(setting)
  return only?.found.is === 'one' ? only.found.by.statement.value : only?.found.is
}
const starting = (day: Day, min: number) => statement({ from: { day }, value: { min } })

describe('succession', () => {
  const nation = [starting('2020-01-01', 1), starting('2022-01-01', 2)]
  test('a later start ends the earlier', () => expect(value({ nation })).toEqual({ min: 2 }))
  test('a statement counts from its very day', () => {
    expect(value({ nation, day: '2021-12-31' })).toEqual({ min: 1 })
    expect(value({ nation, day: '2022-01-01' })).toEqual({ min: 2 })
  })
  test('before the first start nothing is in force', () => expect(value({ nation, day: '2019-12-31' })).toBe('none'))
  test('the order in the file does not matter', () =>
    expect(value({ nation: nation.toReversed() })).toEqual({ min: 2 }))
  test('a statement seen by a day counts from that day', () => {
    const seen = [statement({ from: { seenBy: '2023-05-05' }, value: { min: 9 } })]
    expect(value({ nation: seen, day: '2023-05-04' })).toBe('none')
    expect(value({ nation: seen, day: '2023-05-05' })).toEqual({ min: 9 })
  })
  test('at equal starts the longer `when` wins, wherever it stands', () => {
    const wide = statement({ value: { min: 1 } })
    const narrow = statement({ when: { 'principal.province': 'hubei' }, value: { min: 2 } })
    expect(value({ nation: [wide, narrow] })).toEqual({ min: 2 })
    expect(value({ nation: [narrow, wide] })).toEqual({ min: 2 })
  })
  test('a statement whose `when` fails is passed over', () => {
    const other = statement({ from: { day: '2025-01-01' }, when: { 'principal.province': 'hunan' }, value: { min: 5 } })
    expect(value({ nation: [...nation, other] })).toEqual({ min: 2 })
    expect(value({ nation: [other] })).toBe('none')
  })
  test('a later statement whose `when` is unknown asks for its facts', () => {
    const later = statement({ from: { day: '2025-01-01' }, when: { 'principal.city': '武汉' }, value: { min: 5 } })
    expect(found({ nation: [...nation, later] })[0]?.found).toEqual({ is: 'needs', facts: ['principal.city'] })
  })
})

describe('province and nation', () => {
  const nation = [starting('2020-01-01', 1)]
  test('the province stands in place of the nation', () => {
    expect(found({ nation, hubei: [starting('2019-01-01', 7)] })[0]?.found).toMatchObject({
      is: 'one',
      by: { scope: 'hubei', statement: { value: { min: 7 } } },
    })
  })
  test('a province that says nothing in force leaves the nation’s', () => {
    const hubei = [statement({ when: { 'principal.nature': 'individual' }, value: { min: 7 } })]
    expect(
      value({ nation, hubei, facts: { 'principal.province': 'hubei', 'principal.nature': 'enterprise' } }),
    ).toEqual({ min: 1 })
  })
  test('“as the nation” gives the nation’s statement', () => {
    expect(found({ nation, hubei: [statement({ value: 'as-nation' })] })[0]?.found).toMatchObject({
      is: 'one',
      by: { scope: 'nation' },
    })
  })
  test('“nothing is asked” is an answer of the province’s own', () => {
    expect(value({ nation, hubei: [statement({ value: null })] })).toBeNull()
  })
  test('claims of a province stand in place of the nation too', () => {
    const hubei = [statement({ claim: 'a', value: { min: 3 } }), statement({ claim: 'b', value: { min: 4 } })]
    expect(value({ nation, hubei })).toBe('claims')
  })
  test('an unknown province is asked for only where some province answers', () => {
    expect(found({ nation, facts: {} })[0]?.found).toMatchObject({ is: 'one' })
    expect(found({ nation, hubei: [starting('2019-01-01', 7)], facts: {} })).toEqual([
      { part: '', layer: 'ministry', found: { is: 'needs', facts: ['principal.province'] } },
    ])
  })
  test('another province’s answer is not ours', () => {
    expect(value({ nation, hubei: [starting('2019-01-01', 7)], facts: { 'principal.province': 'hunan' } })).toEqual({
      min: 1,
    })
  })
})

describe('claims', () => {
  const a = statement({ claim: 'a', from: { day: '2021-01-01' }, value: { min: 3 } })
  const b = statement({ claim: 'b', from: { day: '2022-01-01' }, value: { min: 4 } })
  test('do not end each other, the newest first', () => {
    const only = found({ nation: [a, b] })[0]
    expect(only?.found).toMatchObject({ is: 'claims', claims: [{ statement: b }, { statement: a }] })
  })
  test('a later settled statement ends them', () => {
    expect(value({ nation: [a, b, starting('2023-01-01', 5)] })).toEqual({ min: 5 })
  })
  test('they end an earlier settled one', () => {
    expect(value({ nation: [starting('2020-01-01', 5), a, b] })).toBe('claims')
  })
})

describe('parts and layers', () => {
  test('parts stand side by side: the repeal of one ends no other', () => {
    const nation = [
      statement({ part: 'news', value: { min: 1 } }),
      statement({ part: 'health', value: { min: 2 } }),
      statement({ part: 'health', from: { day: '2025-01-20' }, value: null }),
    ]
    const parts = found({ nation }).map(({ part, found: one }) => [part, one.is === 'one' && one.by.statement.value])
    expect(parts).toEqual([
      ['news', { min: 1 }],
      ['health', null],
    ])
  })
  test('a provider’s and an agency’s statement stand beside the authority’s', () => {
    const nation = [
      statement({ value: { min: 1 } }),
      statement({ standing: 'provider-practice', value: { min: 2 } }),
      statement({ standing: 'agency-claim', value: { min: 3 } }),
    ]
    expect(found({ nation }).map(({ layer }) => layer)).toEqual(['ministry', 'provider', 'agency'])
  })
  test('norms and practice of an administration are one layer', () => {
    expect(
      ['statute', 'ministerial', 'ca-practice'].map((standing) =>
        layerOf(statement({ standing: standing as never, value: {} })),
      ),
    ).toEqual(['ministry', 'ministry', 'ministry'])
  })
})

describe('names of statements', () => {
  const topic = topicWith({ statements: [] })
  test('topic, province, part, start, revision and claim', () => {
    expect(refOf(topic, 'nation', statement({ value: {} }))).toBe('question@2020-01-01#1')
    const full = statement({ from: { seenBy: '2021-02-03' }, part: 'news', claim: 'cloud-a', revision: 2, value: {} })
    expect(refOf(topic, 'hubei', full)).toBe('question/hubei.news@2021-02-03#2:cloud-a')
  })
  test('facts tell statements of one start apart', () => {
    const when = { 'principal.nature': ['enterprise', 'military'], 'service.resolvesNow': true } as const
    expect(refOf(topic, 'nation', statement({ when, value: {} }))).toBe(
      'question@2020-01-01#1[nature=enterprise/military,resolvesNow=true]',
    )
  })
  test('a start is its day, or the day it was seen by', () => {
    expect(startOf({ day: '2020-01-01', unverified: true })).toBe('2020-01-01')
    expect(startOf({ seenBy: '2020-01-02' })).toBe('2020-01-02')
  })
  test('statements of a scope', () => {
    const own = statement({ value: {} })
    const book = bookOf({ topics: [topic], provinces: { hubei: { question: [own] } } })
    expect(statementsOf(book, topic, 'hubei')).toEqual([own])
    expect(statementsOf(book, topic, 'hunan')).toEqual([])
    expect(statementsOf(book, topic, 'nation')).toEqual([])
  })
  test('the province of a case', () => {
    const hubei = principalWith({ 'principal.province': 'hubei' })
    expect(provinceOf(viewOf([hubei]), hubei)).toBe('hubei')
    expect(provinceOf(viewOf([]), { noun: 'case', id: 'case', facts: {} })).toBeUndefined()
  })
})
