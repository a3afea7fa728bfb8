/** The four answers, and disputes that matter or do not matter to a case. */
import { describe, expect, test } from 'vitest'
import type { Dispute } from '../rulebook/dispute.ts'
import type { Statement, Topic } from '../rulebook/topic.ts'
import type { Facts } from '../vocabulary/facts/index.ts'
import { answersOf, countingAnswers, judgementOf } from './answers.ts'
import { bookOf, principalWith, statement, topicWith, viewOf } from './small-book.test-data.ts'

type Setting = {
  statements: Statement[]
  facts?: Facts
  disputes?: Dispute[]
  part?: Partial<Topic>
  hubei?: Statement[]
}

function answers({ statements, facts = { 'principal.province': 'hubei' }, disputes = [], part = {}, hubei }: Setting) {
  const topic = topicWith({ ...part, statements })
  const book = bookOf({ topics: [topic], disputes, provinces: hubei ? { hubei: { question: hubei } } : {} })
  return answersOf(book, topic, viewOf([principalWith(facts)]))
}
const dispute = (follow: string | null, scope: Dispute['scope'] = 'nation', topic = 'question'): Dispute => ({
  id: 'd',
  topic,
  scope,
  question: { zh: '？', en: '?' },
  claims: ['a', 'b'],
  follow,
  why: { zh: '因', en: 'because' },
  checkAgain: '2027-01-01',
})
const a = statement({ claim: 'a', value: { min: 3 } })
const b = statement({ claim: 'b', from: { day: '2021-01-01' }, value: { min: 5 } })
const capital = (amount: number): Facts => ({ 'principal.province': 'hubei', 'principal.registeredCapital': amount })

describe('whose', () => {
  const whose = { 'principal.nature': 'enterprise' } as const
  const statements = [statement({ value: { min: 1 } })]
  test('others are not asked', () => {
    expect(answers({ statements, part: { whose }, facts: { 'principal.nature': 'individual' } })).toMatchObject([
      { is: 'does-not-apply', part: '', layer: 'ministry' },
    ])
  })
  test('unknown is asked for', () => {
    expect(answers({ statements, part: { whose }, facts: {} })).toMatchObject([
      { is: 'needs', facts: ['principal.nature'], part: '', layer: 'ministry' },
    ])
  })
  test('unknown does not matter where nothing is in force', () => {
    const later = [statement({ from: { day: '2030-01-01' }, value: { min: 1 } })]
    expect(answers({ statements: later, part: { whose }, facts: {} })).toMatchObject([
      { is: 'does-not-apply', part: '' },
    ])
  })
  test('one answer for each subject', () => {
    const topic = topicWith({ statements, each: 'person', demand: { kind: 'duty' } })
    const persons = ['p1', 'p2'].map((id) => ({ noun: 'person' as const, id, facts: {} }))
    expect(answersOf(bookOf({ topics: [topic] }), topic, viewOf(persons)).map(({ subject }) => subject.id)).toEqual([
      'p1',
      'p2',
    ])
  })
})

describe('one statement', () => {
  test('applies, with its name', () => {
    expect(answers({ statements: [statement({ value: { min: 1 } })] })).toMatchObject([
      { is: 'applies', by: { ref: 'question@2020-01-01#1' }, dissent: [] },
    ])
  })
  test('none in force: does not apply, by nobody', () => {
    const [only] = answers({ statements: [statement({ from: { day: '2030-01-01' }, value: { min: 1 } })] })
    expect(only).toMatchObject({ is: 'does-not-apply' })
    expect(only).not.toHaveProperty('by')
  })
  test('a repeal: does not apply, by that statement', () => {
    expect(answers({ statements: [statement({ value: null })] })).toMatchObject([
      { is: 'does-not-apply', by: { statement: { value: null } } },
    ])
  })
  test('“as the nation” without a nation’s statement asks nothing', () => {
    expect(answers({ statements: [statement({ value: 'as-nation' })] })).toMatchObject([{ is: 'does-not-apply' }])
  })
  test('an unknown `when` needs its facts', () => {
    expect(
      answers({ statements: [statement({ when: { 'principal.city': '武汉' }, value: { min: 1 } })] }),
    ).toMatchObject([{ is: 'needs', facts: ['principal.city'] }])
  })
})

describe('only', () => {
  const part: Partial<Topic> = {
    demand: { kind: 'material', only: { check: 'more-than', of: { count: 'principal.servicesFiled' } } },
  }
  const statements = [statement({ value: { oneOf: ['construction-plan'], than: 5 } })]
  test('asked where the check holds', () => {
    expect(answers({ statements, part, facts: { 'principal.servicesFiled': 6 } })).toMatchObject([{ is: 'applies' }])
  })
  test('not asked where it does not', () => {
    const [only] = answers({ statements, part, facts: { 'principal.servicesFiled': 5 } })
    expect(only).toMatchObject({ is: 'does-not-apply', by: { ref: 'question@2020-01-01#1' } })
    expect(only).not.toHaveProperty('dissent')
  })
  test('needs what the check reads', () => {
    expect(answers({ statements, part, facts: {} })).toMatchObject([
      { is: 'needs', facts: ['principal.servicesFiled'] },
    ])
  })
  test('what nobody can tell is asked, to be safe', () => {
    const unseen: Partial<Topic> = {
      demand: { kind: 'material', only: { check: 'nobody-can-tell', of: { name: 'principal.name' } } as never },
    }
    expect(answers({ statements, part: unseen, facts: { 'principal.name': '星河' } })).toMatchObject([
      { is: 'applies' },
    ])
  })
})

describe('claims', () => {
  test('that lead to the same verdict are no dispute for this case', () => {
    expect(answers({ statements: [a, b], facts: capital(9) })).toMatchObject([
      { is: 'applies', by: { statement: b }, dissent: [] },
    ])
    expect(answers({ statements: [a, b], facts: capital(1) })).toMatchObject([{ is: 'applies', by: { statement: b } }])
    expect(answers({ statements: [a, b], facts: capital(9), disputes: [dispute('a')] })[0]).not.toHaveProperty(
      'dispute',
    )
  })
  test('that disagree without a dispute on the shelf are disputed, with both', () => {
    const [only] = answers({ statements: [a, b], facts: capital(4) })
    expect(only).toMatchObject({ is: 'disputed', claims: [{ statement: b }, { statement: a }] })
    expect(only).not.toHaveProperty('dispute')
  })
  test('undecided: disputed, naming the dispute', () => {
    expect(answers({ statements: [a, b], facts: capital(4), disputes: [dispute(null)] })).toMatchObject([
      { is: 'disputed', dispute: { id: 'd' } },
    ])
  })
  test('decided: the claim followed applies, the other dissents', () => {
    expect(answers({ statements: [a, b], facts: capital(4), disputes: [dispute('a')] })).toMatchObject([
      { is: 'applies', by: { statement: a }, dispute: { id: 'd' }, dissent: [{ statement: b }] },
    ])
  })
  test('a dispute of another topic, scope or claim decides nothing', () => {
    const none = [dispute('a', 'hubei'), dispute('a', 'nation', 'other'), { ...dispute('a'), claims: ['x', 'y'] }]
    expect(answers({ statements: [a, b], facts: capital(4), disputes: none })[0]).not.toHaveProperty('dispute')
  })
  test('a province’s dispute decides the province’s claims', () => {
    expect(
      answers({ statements: [], hubei: [a, b], facts: capital(4), disputes: [dispute('b', 'hubei')] }),
    ).toMatchObject([{ is: 'applies', by: { statement: b, scope: 'hubei' } }])
  })
  test('of a demand without a check disagree when their values do', () => {
    const part: Partial<Topic> = { demand: { kind: 'duty' } }
    const same = [statement({ claim: 'a', value: { word: 'x' } }), statement({ claim: 'b', value: { word: 'x' } })]
    expect(answers({ statements: same, part })).toMatchObject([{ is: 'applies' }])
    const other = [statement({ claim: 'a', value: { word: 'x' } }), statement({ claim: 'b', value: { word: 'y' } })]
    expect(answers({ statements: other, part })).toMatchObject([{ is: 'disputed' }])
  })
  test('“nothing is asked” against something asked is a dispute', () => {
    expect(answers({ statements: [a, statement({ claim: 'b', value: null })], facts: capital(9) })).toMatchObject([
      { is: 'disputed' },
    ])
    expect(
      answers({ statements: [a, statement({ claim: 'b', value: 'as-nation' })], facts: capital(9) }),
    ).toMatchObject([{ is: 'disputed' }])
  })
})

test('a demand without a check, or a material, is not judged', () => {
  expect(judgementOf(topicWith({ statements: [], demand: { kind: 'duty' } }))).toBeUndefined()
  expect(judgementOf(topicWith({ statements: [], demand: { kind: 'path' } }))).toBeUndefined()
  expect(judgementOf(topicWith({ statements: [] }))).toMatchObject({ check: 'at-least' })
})

describe('what counts in a case', () => {
  const claim = statement({ standing: 'agency-claim', value: { min: 9 } })
  const law = statement({ value: { min: 1 } })
  const practice = statement({ standing: 'provider-practice', value: { min: 2 } })
  const layers = (statements: Statement[]) => {
    const topic = topicWith({ statements })
    const view = viewOf([principalWith({ 'principal.province': 'hubei' })])
    return countingAnswers(bookOf({ topics: [topic] }), topic, view).map(({ layer }) => layer)
  }
  test('an agency’s claim stands aside where an authority or a provider answers', () => {
    expect(layers([law, claim])).toEqual(['ministry'])
    expect(layers([practice, claim])).toEqual(['provider'])
    expect(layers([law, practice])).toEqual(['ministry', 'provider'])
  })
  test('even where the authority’s answer waits for facts or asks nothing', () => {
    expect(layers([statement({ when: { 'principal.city': '武汉' }, value: { min: 1 } }), claim])).toEqual(['ministry'])
    expect(layers([statement({ value: null }), claim])).toEqual(['ministry'])
  })
  test('where nobody else answers, it stands', () => {
    expect(layers([claim])).toEqual(['agency'])
    expect(layers([statement({ from: { day: '2030-01-01' }, value: { min: 1 } }), claim])).toEqual([
      'ministry',
      'agency',
    ])
  })
})
