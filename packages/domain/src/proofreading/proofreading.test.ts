/** The book has no fault of any kind, and each proof finds the fault that is planted for it. */
import { describe, expect, test } from 'vitest'
import { bookOf, source, statement, topicWith } from '../reading/small-book.test-data.ts'
import { rulebook } from '../rulebook/index.ts'
import { firstFiling } from '../rulebook/procedures/first-filing.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Statement, Topic } from '../rulebook/topic.ts'
import { proofread, proofs } from './index.ts'

const kinds = Object.keys(proofs) as (keyof typeof proofs)[]

describe('the book', () => {
  test.for(kinds)('has no %s', (kind) => expect(proofs[kind](rulebook)).toEqual([]))
})

const text = (word: string) => ({ zh: `${word}字`, en: word })
const named = (cites: readonly string[], part: Partial<Statement> = {}) =>
  statement({ value: { min: 1 }, ...part, cites: cites as never })
const inNature = (...natures: readonly string[]) => ({ when: { 'principal.nature': natures } })
const whole = (statements: readonly Statement[], part: Partial<Topic> = {}) =>
  bookOf({ topics: [topicWith({ ...part, statements })] })
/** Faults planted by a test; the small book's own bare sources are not its concern. */
const found = (kind: keyof typeof proofs, book: Rulebook) =>
  proofs[kind](book)
    .map(({ where, what }) => [where, what])
    .filter(([where]) => where !== 'source undated')

describe('gap', () => {
  const every = { answersEvery: 'principal.licenceScope' } as const
  const province = statement({ when: { 'principal.licenceScope': 'province' }, value: { min: 1 } })
  test('a word without an answer', () => {
    expect(found('gap', whole([province], every))).toEqual([['question', 'principal.licenceScope nation']])
  })
  test('a statement for all, or one for each, leaves none', () => {
    const nation = statement({ when: { 'principal.licenceScope': ['nation'] }, value: { min: 1 } })
    expect(found('gap', whole([province, nation], every))).toEqual([])
    expect(found('gap', whole([statement({ value: { min: 1 } })], every))).toEqual([])
  })
  test('a province that says nothing, where every province should', () => {
    const topic = topicWith({ answersEvery: 'principal.province', statements: [] })
    const book = bookOf({ topics: [topic], provinces: { hubei: { question: [statement({ value: { min: 1 } })] } } })
    expect(found('gap', book)).toHaveLength(30)
    expect(found('gap', book)).not.toContainEqual(['question', 'principal.province hubei'])
    expect(found('gap', whole([statement({ value: { min: 1 } })], { answersEvery: 'principal.province' }))).toEqual([])
  })
  test('a fact without a dictionary has no words to miss', () => {
    expect(found('gap', whole([], { answersEvery: 'principal.name' }))).toEqual([])
  })
  test('a topic that nobody answers', () => expect(found('gap', whole([], every))).toHaveLength(2))
})

describe('overlap', () => {
  const other = (part: Partial<Statement> = {}) => statement({ value: { min: 2 }, ...part })
  test('two answers of equal rank that one case could meet', () => {
    const book = whole([
      statement({ ...inNature('enterprise', 'military'), value: { min: 1 } }),
      other(inNature('military')),
    ])
    expect(found('overlap', book)).toEqual([
      ['question@2020-01-01#1[nature=enterprise/military]', '{"principal.nature":["military"]}'],
    ])
    expect(found('overlap', whole([statement({ value: { min: 1 } }), other()]))).toHaveLength(1)
  })
  test('not where facts keep them apart, one is longer, starts later, says the same, is a claim or another part', () => {
    const first = statement({ ...inNature('enterprise'), value: { min: 1 } })
    const apart = [
      other(inNature('military')),
      other(),
      other({ ...inNature('enterprise'), from: { day: '2021-01-01' } }),
      other({ ...inNature('enterprise'), value: { min: 1 } }),
      other({ ...inNature('enterprise'), claim: 'a' }),
      other({ ...inNature('enterprise'), part: 'other' }),
    ]
    for (const second of apart) expect(found('overlap', whole([first, second]))).toEqual([])
  })
})

describe('contradiction', () => {
  const seenBy = (day: `${number}-${number}-${number}`, cites: string, min: number, part: Partial<Statement> = {}) =>
    named([cites], { from: { seenBy: day }, value: { min }, ...part })
  test('two issuers, two answers, and nobody knows which is newer', () => {
    const book = whole([seenBy('2021-07-15', 'cloud-c-2021', 1), seenBy('2025-01-01', 'cloud-a-2025', 2)])
    expect(found('contradiction', book)).toEqual([['question@2021-07-15#1', 'question@2025-01-01#1']])
  })
  test('not where one issuer changed its page, the start is known, the facts differ or both say the same', () => {
    const first = seenBy('2024-01-01', 'cloud-a-2024', 1)
    const seconds = [
      seenBy('2025-01-01', 'cloud-a-2025', 2),
      named(['cloud-b-2023'], { from: { day: '2025-01-01' }, value: { min: 2 } }),
      seenBy('2025-01-01', 'cloud-b-2023', 2, inNature('military')),
      seenBy('2025-01-01', 'cloud-b-2023', 1),
    ]
    for (const second of seconds) expect(found('contradiction', whole([first, second]))).toEqual([])
  })
  test('an unknown text has no issuer to share', () => {
    const book = whole([seenBy('2021-07-15', 'lost', 1), seenBy('2025-01-01', 'lost', 2)])
    expect(found('contradiction', book)).toHaveLength(1)
  })
  test('a claim that no dispute names', () => {
    expect(found('contradiction', whole([statement({ claim: 'a', value: { min: 1 } })]))).toEqual([
      ['question@2020-01-01#1:a', 'no dispute names a'],
    ])
  })
})

describe('unreachable', () => {
  const asked = (statements: readonly Statement[], part: Partial<Topic> = {}): Rulebook => ({
    ...whole(statements, part),
    procedures: { 'first-filing': firstFiling },
    checks: {},
  })
  test('a statement whose facts the question rules out', () => {
    const book = asked([statement({ ...inNature('individual'), value: { min: 1 } })], {
      whose: { 'principal.kind': 'organisation' },
    })
    expect(found('unreachable', book)).toHaveLength(1)
    expect(found('unreachable', asked([statement({ ...inNature('military'), value: { min: 1 } })]))).toEqual([])
  })
  test('a province’s statement for another province', () => {
    const topic = topicWith({ statements: [] })
    const elsewhere = statement({ when: { 'principal.province': 'hunan' }, value: { min: 1 } })
    const book = bookOf({ topics: [topic], provinces: { hubei: { question: [elsewhere] } } })
    expect(found('unreachable', { ...book, checks: {}, procedures: { 'first-filing': firstFiling } })).toHaveLength(1)
  })
  test('a question that no procedure asks', () => {
    expect(found('unreachable', { ...asked([]), procedures: {} })).toEqual([['question', 'no procedure asks it']])
  })
  test('except what binds the keeper of papers, which is read and not asked', () => {
    expect(found('unreachable', { ...asked([], { regime: 'personal-data', procedures: [] }) })).toEqual([])
  })
  test('a check that no question uses', () => {
    const { checks } = whole([])
    const unused = found('unreachable', { ...asked([]), checks })
    expect(unused).toContainEqual(['check at-most', 'no topic uses it'])
    expect(unused).not.toContainEqual(['check at-least', 'no topic uses it'])
    const only = { kind: 'material', only: { check: 'at-most', of: { count: 'case.serviceCount' } } } as const
    const askedOnly = found('unreachable', { ...asked([], { demand: only }), checks })
    expect(askedOnly).not.toContainEqual(['check at-most', 'no topic uses it'])
    const paper = found('unreachable', { ...asked([], { demand: { kind: 'material' } }), checks })
    expect(paper).toContainEqual(['check at-most', 'no topic uses it'])
  })
  test('a stage that no way leads to', () => {
    const lost = { ...firstFiling, stages: [...firstFiling.stages, { ...firstFiling.stages[0], id: 'lost' }] }
    const book = { ...asked([]), procedures: { 'first-filing': lost as typeof firstFiling } }
    expect(found('unreachable', book)).toEqual([['first-filing', 'stage lost']])
  })
})

describe('citations', () => {
  test('of nothing, and of texts that are not on the shelf', () => {
    expect(found('orphan-citation', whole([named([]), named(['statute', 'lost'])]))).toEqual([
      ['question@2020-01-01#1', 'cites nothing'],
      ['question@2020-01-01#1', 'lost'],
    ])
  })
  test('of rejections, fees and agencies’ ways; our own way cites nothing', () => {
    const entry = { id: 'entry', cites: [] }
    const book = { ...whole([]), rejections: [entry], fees: [entry], playbooks: [{ ...entry, agency: text('A') }] }
    expect(found('orphan-citation', book as never)).toHaveLength(3)
    expect(found('orphan-citation', { ...whole([]), playbooks: [{ ...entry, agency: null }] } as never)).toEqual([])
  })
  const superseding = (statements: readonly Statement[]): Rulebook => {
    const book = whole(statements)
    const newer = { ...source('newer', 'Cloud A', '2026-01-01'), supersedes: ['cloud-a-2024'] }
    return { ...book, sources: { ...book.sources, newer } }
  }
  test('of superseded texts alone', () => {
    expect(found('superseded-citation', superseding([named(['cloud-a-2024'])]))).toEqual([
      ['question@2020-01-01#1', 'cloud-a-2024'],
    ])
  })
  test('a newer text beside it, a later statement or a repeal makes it good', () => {
    const good = [
      [named(['cloud-a-2024', 'newer'])],
      [named(['cloud-a-2024']), named(['newer'], { from: { day: '2026-01-01' } })],
      [named(['cloud-a-2024'], { value: null })],
      [named([])],
    ]
    for (const statements of good) expect(found('superseded-citation', superseding(statements))).toEqual([])
  })
  test('a later claim, or one on other facts, does not', () => {
    const old = named(['cloud-a-2024'])
    const later = { from: { day: '2026-01-01' } } as const
    expect(found('superseded-citation', superseding([old, named(['newer'], { ...later, claim: 'a' })]))).toHaveLength(1)
    expect(
      found('superseded-citation', superseding([old, named(['newer'], { ...later, ...inNature('military') })])),
    ).toHaveLength(1)
  })
})

describe('undated', () => {
  test('a start that is no day', () => {
    expect(found('undated', whole([statement({ from: { day: '2020-02-30' }, value: { min: 1 } })]))).toHaveLength(1)
  })
  test('a sighting later than any text was seen', () => {
    expect(found('undated', whole([named(['cloud-c-2021'], { from: { seenBy: '2021-07-16' } })]))).toHaveLength(1)
    expect(found('undated', whole([named(['cloud-c-2021'], { from: { seenBy: '2021-07-15' } })]))).toEqual([])
    expect(found('undated', whole([named(['undated'], { from: { seenBy: '2026-11-21' } })]))).toEqual([])
    expect(found('undated', whole([named(['lost'], { from: { seenBy: '2021-07-15' } })]))).toHaveLength(1)
  })
  test('a text without date that does not say so', () => {
    const book = whole([])
    const bare = { ...book.sources, bare: source('bare', 'X', null) }
    expect(found('undated', { ...book, sources: bare }).map(([where]) => where)).toContain('source bare')
    const said = { ...bare, bare: { ...source('bare', 'X', null), note: text('undated') } }
    expect(found('undated', { ...book, sources: said }).map(([where]) => where)).not.toContain('source bare')
  })
})

describe('untested', () => {
  const example = (expected: object) => ({ name: text('e'), given: {}, on: '2026-01-01', expect: expected }) as never
  const lacks = (...examples: readonly object[]) =>
    found('untested', whole([], { examples: examples.map(example) })).map(([, what]) => what)
  test('a question without hit or near miss', () => {
    expect(lacks()).toEqual(['no hit', 'no near miss'])
    expect(lacks({ is: 'applies', finding: 'block' })).toEqual(['no near miss'])
    expect(lacks({ is: 'does-not-apply' })).toEqual(['no hit'])
    expect(lacks({ is: 'disputed' }, { is: 'applies', finding: null })).toEqual([])
    expect(lacks({ is: 'needs' })).toEqual(['no hit', 'no near miss'])
  })
})

describe('untranslated', () => {
  const titled = (title: { zh: string; en: string }) =>
    found('untranslated', { ...whole([]), topics: [], facts: {}, materials: { paper: { title } } }).map(
      ([where]) => where,
    )
  test('Chinese that is missing or not Chinese', () => {
    expect(titled({ zh: '', en: 'Paper' })).toEqual(['materials.paper.title'])
    expect(titled({ zh: 'Papier', en: 'Paper' })).toEqual(['materials.paper.title'])
  })
  test('English that is missing or Chinese', () => {
    expect(titled({ zh: '材料', en: '' })).toEqual(['materials.paper.title'])
    expect(titled({ zh: '材料', en: '文件 paper' })).toEqual(['materials.paper.title'])
    expect(titled({ zh: '', en: '' })).toHaveLength(2)
  })
  test('a quoted term and a brand are neither', () => {
    expect(titled({ zh: '不得含“市辖区”', en: 'Without “市辖区”' })).toEqual([])
    expect(titled({ zh: 'iOS', en: 'iOS' })).toEqual([])
    expect(titled({ zh: 'App', en: 'An App' })).toEqual([])
  })
  test('it is found however deep it stands, by the name of its entry', () => {
    const topic = topicWith({ id: 'deep', statements: [statement({ value: { min: 1 }, note: { zh: 'x', en: 'y' } })] })
    expect(found('untranslated', bookOf({ topics: [topic] })).map(([where]) => where)).toContain(
      'topics.deep.statements.0.note',
    )
  })
})

test('proofreading is all proofs together', () => {
  expect(proofread(whole([statement({ claim: 'a', value: { min: 1 } })])).map(({ kind }) => kind)).toContain('untested')
})
