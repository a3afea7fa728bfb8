/** The form asks what the procedure lists and what the rules need, and nothing else; what is missing follows from it. */
import { describe, expect, test } from 'vitest'
import { statement, topicWith } from '../../reading/small-book.test-data.ts'
import type { Command } from '../command.ts'
import type { Context } from '../deciding/context.ts'
import { bookWith, caseAtWork, contextAt, facts, filled, opening } from '../small-case.test-data.ts'
import { intake, missing } from './intake.ts'

const caseOf = (...commands: readonly Command[]) => caseAtWork().carryOut(...commands)
const sections = (commands: readonly Command[], context: Context = contextAt()) => intake(caseOf(...commands), context)
const keysOf = (id: string, commands: readonly Command[], context?: Context) =>
  sections(commands, context)
    .find((section) => section.id === id)
    ?.entries.flatMap(({ fields }) => fields.map(({ key }) => key))

describe('the form', () => {
  test('has the sections of the procedure, with an entry for each subject', () => {
    const form = sections([
      opening,
      { kind: 'add-subject', id: 'person-2', noun: 'person', facts: { 'person.name': '林可' } },
    ])
    expect(form.map(({ id, noun, entries }) => [id, noun, entries.length])).toEqual([
      ['principal', 'principal', 1],
      ['persons', 'person', 2],
      ['service', 'service', 1],
      ['domain-names', 'domain-name', 1],
      ['access', 'service', 1],
    ])
    expect(form[1]?.title.zh).toBe('负责人')
    expect(form[1]?.entries.map(({ title }) => title.zh)).toEqual(['负责人', '林可'])
    expect(form[1]?.entries[1]?.subject.id).toBe('person-2')
  })
  test('asks what is conditional only once the condition is known to hold', () => {
    const individual = facts('principal', { 'principal.nature': 'individual' })
    const enterprise = facts('principal', { 'principal.nature': 'enterprise' })
    const conditional = ['principal.documentType', 'principal.legalRepresentative', 'principal.superior']
    const asked = (commands: readonly Command[]) =>
      conditional.filter((key) => keysOf('principal', commands)?.some((one) => one === key))
    expect(asked([opening])).toEqual([])
    expect(asked([opening, individual])).toEqual([])
    expect(asked([opening, enterprise])).toEqual(conditional)
  })
  test('asks beyond its sections what a rule needs, and keeps showing it once it is known', () => {
    const extra = 'principal.registeredCapital'
    const enterprise = facts('principal', { 'principal.nature': 'enterprise' })
    expect(keysOf('principal', [opening])).not.toContain(extra)
    expect(keysOf('principal', [opening, enterprise])?.slice(-2).toSorted()).toEqual([
      extra,
      'principal.scopeMentionsTraining',
    ])
    const field = (commands: readonly Command[]) =>
      sections(commands)[0]?.entries[0]?.fields.find(({ key }) => key === extra)
    expect(field([opening, enterprise])).toEqual({ key: extra, state: 'missing', topics: ['capital'] })
    expect(field([opening, enterprise, facts('principal', { [extra]: 500 })])).toEqual({
      key: extra,
      state: 'known',
      value: 500,
      topics: [],
    })
  })
  test('shows such a fact in the first section of its noun only', () => {
    const resolves = topicWith({
      id: 'resolves',
      each: 'service',
      demand: { kind: 'condition', check: 'is-not-so', of: { so: 'service.resolvesNow' } },
      statements: [statement({ value: {} })],
    })
    const context = { ...contextAt(), rulebook: bookWith([resolves]) }
    expect(keysOf('service', [opening], context)).toContain('service.resolvesNow')
    expect(keysOf('access', [opening], context)).not.toContain('service.resolvesNow')
  })
  test('an optional fact is missing only where a rule needs it', () => {
    const state = (context: Context) =>
      sections([opening], context)[0]?.entries[0]?.fields.find(({ key }) => key === 'principal.remark')?.state
    expect(state(contextAt())).toBe('optional')
    const remark = topicWith({
      id: 'remark',
      demand: { kind: 'condition', check: 'long-enough', of: { text: 'principal.remark' } },
      statements: [statement({ value: {} })],
    })
    expect(state({ ...contextAt(), rulebook: bookWith([remark]) })).toBe('missing')
  })
  test('two rules that need one fact are both named, each once', () => {
    const needing = (id: string, part?: string) =>
      topicWith({
        id,
        demand: { kind: 'condition', check: 'is-not-so', of: { so: 'principal.licenceHeldOn31December' } },
        statements: [statement({ value: {} }), ...(part ? [statement({ part, value: {} })] : [])],
      })
    const context = { ...contextAt(), rulebook: bookWith([needing('a', 'second'), needing('b')]) }
    const field = sections([opening], context)[0]?.entries[0]?.fields.find(
      ({ key }) => key === 'principal.licenceHeldOn31December',
    )
    expect(field?.topics).toEqual(['a', 'b'])
  })
})

describe('needs of rules', () => {
  const asking = (part: Partial<Parameters<typeof topicWith>[0]>) => {
    const topic = topicWith({ id: 'q', statements: [statement({ value: {} })], ...part })
    return { ...contextAt(), rulebook: bookWith([topic]) }
  }
  const topicsBy = (context: Context, ...commands: readonly Command[]) =>
    missing(caseOf(opening, ...commands), context)
      .filter(({ topics }) => topics.includes('q'))
      .map(({ key, subject }) => [key, subject.id])
  const second: Command = { kind: 'add-subject', id: 's2', noun: 'service' }
  const nameOfSecond: Command = { kind: 'add-subject', id: 'd2', noun: 'domain-name', parent: 's2' }

  test('a condition waits for its reading, a material for the facts it depends on', () => {
    const condition = asking({
      demand: { kind: 'condition', check: 'is-so', of: { so: 'principal.scopeMentionsTraining' } },
    })
    expect(topicsBy(condition, facts('principal', { 'principal.nature': 'enterprise' }))).toEqual([
      ['principal.scopeMentionsTraining', 'principal'],
    ])
    const material = asking({
      demand: { kind: 'material' },
      statements: [statement({ when: { 'principal.city': '深圳市' }, value: { oneOf: ['passport'] } })],
    })
    expect(topicsBy(material)).toEqual([['principal.city', 'principal']])
  })
  test('limits, estimates and advice ask for nothing', () => {
    const demand = { kind: 'estimate', after: 'submitted', until: ['granted'], who: 'authority' } as const
    expect(
      topicsBy(
        asking({
          demand,
          statements: [statement({ when: { 'principal.city': '深圳市' }, value: { max: 1, unit: 'year' } })],
        }),
      ),
    ).toEqual([])
  })
  test('what is derived or looked up is asked of nobody', () => {
    const derived = {
      demand: { kind: 'condition', check: 'at-least', of: { amount: 'person.age' } },
      each: 'person',
    } as const
    expect(topicsBy(asking({ ...derived, statements: [statement({ value: { min: 18 } })] }))).toEqual([])
  })
  test('a fact of the judged subject is asked of that one only', () => {
    const context = asking({
      each: 'service',
      demand: { kind: 'condition', check: 'is-so', of: { so: 'service.resolvesNow' } },
    })
    expect(topicsBy(context, second)).toEqual([
      ['service.resolvesNow', 'service-1'],
      ['service.resolvesNow', 's2'],
    ])
    expect(topicsBy(context, second, facts('s2', { 'service.resolvesNow': true }))).toEqual([
      ['service.resolvesNow', 'service-1'],
    ])
  })
  test('where a topic judges some of them, the others are not asked', () => {
    const context = asking({
      each: 'service',
      whose: { 'service.form': 'website' },
      demand: { kind: 'condition', check: 'is-so', of: { so: 'service.resolvesNow' } },
    })
    const app: Command = { kind: 'add-subject', id: 's2', noun: 'service', facts: { 'service.form': 'app' } }
    expect(topicsBy(context, app)).toEqual([['service.resolvesNow', 'service-1']])
    const fields = intake(caseOf(opening, app), context)
      .flatMap(({ entries }) => entries)
      .map(({ subject, fields: all }) => [subject.id, all.some(({ key }) => key === 'service.resolvesNow')])
    expect(fields.filter(([, shown]) => shown)).toEqual([['service-1', true]])
  })
  test('of one website, the domain name of another is not asked about it', () => {
    const context = asking({
      each: 'domain-name',
      whose: { 'domainName.holder': 'other' },
      demand: { kind: 'condition', check: 'is-so', of: { so: 'service.resolvesNow' } },
    })
    const held = (id: string, holder: string) => facts(id, { 'domainName.holder': holder })
    expect(topicsBy(context, second, nameOfSecond, held('domain-name-1', 'principal'), held('d2', 'other'))).toEqual([
      ['service.resolvesNow', 's2'],
    ])
  })
  test('a fact of its parent is asked of the parent', () => {
    const context = asking({
      each: 'domain-name',
      demand: { kind: 'condition', check: 'is-so', of: { so: 'service.resolvesNow' } },
    })
    expect(topicsBy(context, second, nameOfSecond, facts('service-1', { 'service.resolvesNow': false }))).toEqual([
      ['service.resolvesNow', 's2'],
    ])
  })
  test('a fact of another noun is asked of all that lack it', () => {
    const context = asking({
      each: 'principal',
      demand: { kind: 'condition', check: 'is-so', of: { so: 'service.resolvesNow' } },
    })
    expect(topicsBy(context, second, facts('s2', { 'service.resolvesNow': true }))).toEqual([
      ['service.resolvesNow', 'service-1'],
    ])
  })
  test('where the catalogue does not ask a fact of such a principal, a rule cannot ask it either', () => {
    const context = asking({
      demand: { kind: 'condition', check: 'at-least', of: { amount: 'principal.registeredCapital' } },
    })
    expect(topicsBy(context, facts('principal', { 'principal.nature': 'individual' }))).toEqual([])
  })
})

describe('missing facts', () => {
  test('a new case misses what the form asks', () => {
    const all = missing(caseOf(opening), contextAt())
    expect(all.map(({ key }) => key)).toContain('principal.nature')
    expect(all.map(({ key }) => key)).not.toContain('principal.remark')
    expect(all[0]).toMatchObject({
      key: 'principal.nature',
      title: { zh: '主办单位性质' },
      subject: { id: 'principal' },
      topics: ['capital'],
    })
  })
  test('a filled one misses nothing', () => expect(missing(caseOf(...filled), contextAt())).toEqual([]))
})
