/** Next stages, the right procedure, explanations, and the comparison of provinces. */
import { describe, expect, test } from 'vitest'
import type { Procedure } from '../rulebook/procedure.ts'
import type { Statement } from '../rulebook/topic.ts'
import type { Day } from '../vocabulary/day.ts'
import { compareProvinces, currentStatements } from './compare-provinces.ts'
import { explain } from './explain.ts'
import { noonOf, viewOfGiven } from './given.ts'
import { nextStages, stageOf } from './next-stages.ts'
import { bookOf, principalWith, statement, topicWith, viewOf } from './small-book.test-data.ts'
import { whichProcedure } from './which-procedure.ts'

const text = (word: string) => ({ zh: word, en: word })
const stage = (id: string, on: Procedure['stages'][number]['on']) => ({
  id,
  title: text(id),
  who: 'consultant' as const,
  now: text(id),
  on,
})

describe('next stages', () => {
  const procedure: Procedure = {
    id: 'first-filing',
    title: text('x'),
    regime: 'icp-filing',
    summary: text('x'),
    stages: [stage('one', { submitted: 'two', granted: 'nowhere' }), stage('two', { 'authority-returned': 'one' })],
    asks: [],
    brings: { 'authority-returned': 'reasons' },
    yields: {},
    startsWith: [],
  }
  test('lead where the stage says; an event that brings something says so', () => {
    expect(nextStages(procedure, 'one')).toEqual([{ event: 'submitted', to: procedure.stages[1] }])
    expect(nextStages(procedure, 'two')).toEqual([
      { event: 'authority-returned', to: procedure.stages[0], brings: 'reasons' },
    ])
  })
  test('an unknown stage leads nowhere', () => {
    expect(nextStages(procedure, 'gone')).toEqual([])
    expect(stageOf(procedure, 'gone')).toBeUndefined()
    expect(stageOf(procedure, 'two')?.id).toBe('two')
  })
})

describe('which procedure', () => {
  const says = { filing: text('Filing'), licence: text('Licence'), ask: text('Ask') }
  const pathTo = (procedure: string, word: string, part: Partial<Statement> = {}) =>
    statement({ value: { procedure, word }, ...part })
  const topic = topicWith({
    demand: { kind: 'path' },
    says,
    statements: [
      pathTo('first-filing', 'filing', { part: 'free', when: { 'principal.kind': 'individual' } }),
      pathTo('licence-application', 'licence', { part: 'paid', when: { 'principal.kind': 'organisation' } }),
      pathTo('first-filing', 'filing', { part: 'ads', claim: 'a', when: { 'principal.nature': 'enterprise' } }),
      pathTo('licence-application', 'licence', { part: 'ads', claim: 'b', when: { 'principal.nature': 'enterprise' } }),
    ],
  })
  const book = bookOf({ topics: [topic, topicWith({ id: 'other', statements: [statement({ value: { min: 1 } })] })] })
  test('answers with the reason, and keeps what is disputed apart', () => {
    const { paths, disputed, needs } = whichProcedure(
      book,
      viewOf([principalWith({ 'principal.nature': 'enterprise' })]),
    )
    expect(paths).toMatchObject([
      {
        procedure: 'licence-application',
        why: text('Licence'),
        by: { ref: 'question.paid@2020-01-01#1[kind=organisation]' },
      },
    ])
    expect(disputed.map(({ procedure }) => procedure)).toEqual(['first-filing', 'licence-application'])
    expect(needs).toEqual([])
  })
  test('says which facts it needs, each once', () => {
    expect(whichProcedure(book, viewOf([principalWith({})]))).toEqual({
      paths: [],
      disputed: [],
      needs: ['principal.kind', 'principal.nature'],
    })
  })
})

describe('explanation', () => {
  const examples = [
    { name: text('hit'), given: {}, on: '2026-01-01', expect: { is: 'applies' } },
    { name: text('near miss'), given: {}, on: '2026-01-01', expect: { is: 'does-not-apply' } },
  ] as const
  const kept = [{ name: text('kept'), given: {}, on: '2026-01-01', expect: { is: 'applies', finding: null } }] as const
  const why = (part: Partial<Statement>, more: object = { examples }) => {
    const one = statement({ value: { min: 5 }, ...part })
    const topic = topicWith({ statements: [one], ...more })
    return explain(bookOf({ topics: [topic] }), topic, {
      by: { statement: one, scope: 'hubei', ref: 'r' },
      on: '2026-11-21',
    })
  }
  test('carries sentence, scope, standing, sources and the newest sight of them', () => {
    expect(why({ cites: ['cloud-a-2024', 'cloud-a-2025', 'unheard-of'] as never })).toMatchObject({
      question: { en: 'Question.' },
      text: { en: 'At least 5' },
      scope: 'hubei',
      ref: 'r',
      standing: 'statute',
      confidence: 'primary',
      since: { day: '2020-01-01', known: 'start' },
      seen: '2025-12-31',
      old: false,
      sources: [{ id: 'cloud-a-2024' }, { id: 'cloud-a-2025' }],
      nearMiss: text('near miss'),
    })
  })
  test('a start that was only seen, or is unverified, says so', () => {
    expect(why({ from: { seenBy: '2021-07-15' } }).since).toEqual({ day: '2021-07-15', known: 'seen' })
    expect(why({ from: { day: '2025-01-20', unverified: true } }).since).toEqual({
      day: '2025-01-20',
      known: 'unverified',
    })
  })
  test('undated sources were never seen', () =>
    expect(why({ cites: ['undated'] as never, standing: 'ca-practice' })).toMatchObject({ seen: null, old: true }))
  test('a norm does not age', () => expect(why({ cites: ['cloud-c-2021'] as never }).old).toBe(false))
  test('a note is kept; without note or near miss there is none', () => {
    expect(why({ note: text('note') }).note).toEqual(text('note'))
    expect(why({}, { examples: [] })).not.toHaveProperty('nearMiss')
    expect(why({})).not.toHaveProperty('note')
  })
  test('a kept example is a near miss too', () => expect(why({}, { examples: kept }).nearMiss).toEqual(text('kept')))
})

describe('provinces compared', () => {
  const topic = topicWith({ statements: [] })
  const old = statement({ value: { min: 1 } })
  const now = statement({ from: { day: '2024-01-01' }, value: { min: 2 } })
  const future = statement({ from: { day: '2030-01-01' }, value: { min: 3 } })
  const other = statement({ when: { 'principal.kind': 'individual' }, value: { min: 9 } })
  const book = bookOf({
    topics: [topic],
    provinces: {
      hubei: { question: [now, old, future, other] },
      hunan: { question: [statement({ value: 'as-nation' })] },
    },
  })
  const row = (province: string) => compareProvinces(book, topic, '2026-11-21').find((one) => one.province === province)
  test('all thirty-one', () => expect(compareProvinces(book, topic, '2026-11-21')).toHaveLength(31))
  test('what differs is said as it stands that day', () => {
    expect(row('hubei')).toMatchObject({
      is: 'differs',
      says: [{ text: { en: 'At least 2' } }, { text: { en: 'At least 9' } }],
    })
  })
  test('looked at and the same is not the same as nobody looked', () => {
    expect(row('hunan')).toEqual({ province: 'hunan', is: 'as-nation', says: [] })
    expect(row('henan')).toEqual({ province: 'henan', is: 'not-looked-at', says: [] })
  })
  test('on an earlier day the earlier statement stands', () => {
    expect(
      currentStatements(book, topic, { scope: 'hubei', on: '2023-12-31' }).map(({ statement: one }) => one),
    ).toEqual([old, other])
    expect(currentStatements(book, topic, { scope: 'hubei', on: '2024-01-01' })[0]).toMatchObject({
      scope: 'hubei',
      ref: 'question/hubei@2024-01-01#1',
    })
    expect(currentStatements(book, topic, { scope: 'hubei', on: '2019-12-31' })).toEqual([])
  })
  test('claims stand instead of what was settled before, and beside the word of another layer', () => {
    const one = statement({ claim: 'one', from: { day: '2024-01-01' }, value: { min: 4 } })
    const two = statement({ claim: 'two', from: { day: '2025-01-01' }, value: { min: 5 } })
    const agency = statement({ standing: 'agency-claim', value: { min: 6 } })
    const later = statement({ from: { day: '2026-01-01' }, value: { min: 7 } })
    const shelf = bookOf({ topics: [topic], provinces: { hubei: { question: [old, one, two, agency, later] } } })
    const standing = (on: Day) =>
      new Set(currentStatements(shelf, topic, { scope: 'hubei', on }).map(({ statement: each }) => each))
    expect(standing('2023-12-31')).toEqual(new Set([old, agency]))
    expect(standing('2024-06-01')).toEqual(new Set([one, agency]))
    expect(standing('2025-06-01')).toEqual(new Set([one, two, agency]))
    expect(standing('2026-06-01')).toEqual(new Set([later, agency]))
  })
})

describe('examples as cases', () => {
  test('facts are shared out to one subject of each noun', () => {
    const view = viewOfGiven(
      { 'principal.name': '星河', 'service.form': 'website', 'domainName.name': 'a.example', 'person.name': '周' },
      '2026-11-21',
    )
    expect(view.at).toBe('2026-11-21T04:00:00.000Z')
    expect(view.subjects.map(({ noun, id, parent, facts }) => [noun, id, parent, Object.keys(facts)])).toEqual([
      ['case', 'case', undefined, []],
      ['principal', 'principal', undefined, ['principal.name']],
      ['person', 'p1', undefined, ['person.name']],
      ['service', 's1', undefined, ['service.form']],
      ['domain-name', 'd1', 's1', ['domainName.name']],
    ])
  })
  test('register facts move to the register', () => {
    const view = viewOfGiven(
      [{ noun: 'person', id: 'p7', facts: { 'person.name': '周', 'register.phoneElsewhere': true } }],
      '2026-11-21',
    )
    expect(view.register).toEqual({ p7: { 'register.phoneElsewhere': true } })
    expect(view.subjects[0]?.facts).toEqual({ 'person.name': '周' })
    expect(viewOfGiven({ 'register.openOrder': true }, '2026-11-21').register).toMatchObject({
      principal: { 'register.openOrder': true },
    })
  })
  test('noon in China', () => expect(noonOf('2026-01-02')).toBe('2026-01-02T04:00:00.000Z'))
})
