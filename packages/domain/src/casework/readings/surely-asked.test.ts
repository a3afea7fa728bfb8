/** Which papers are asked in any case, though which one waits for an answer. */
import { describe, expect, test } from 'vitest'
import { statement, topicWith } from '../../reading/small-book.test-data.ts'
import type { Statement, When } from '../../rulebook/topic.ts'
import { knownOf } from '../deciding/context.ts'
import { optionsOf } from '../facts/options.ts'
import { bookWith, caseAtWork, contextAt, facts, filled } from '../small-case.test-data.ts'
import { checklistOf } from './checklist.ts'
import { surelyAsked } from './surely-asked.ts'

const kinds = ['resident-id', 'passport', 'taiwan-travel-permit', 'hong-kong-macau-travel-permit'] as const
const others = ['permanent-residence-id', 'hong-kong-macau-residence-permit', 'taiwan-residence-permit'] as const
const each = (words: readonly string[], more: When = {}): readonly Statement[] =>
  words.map((word) => statement({ when: { 'person.documentType': word, ...more }, value: { oneOf: [word] } }))

function surely(...statements: readonly Statement[]) {
  const topic = topicWith({
    id: 'paper',
    each: 'person',
    demand: { kind: 'material' },
    says: { zh: '{materials}', en: '{materials}' },
    statements,
  })
  const unknown = facts('person-1', { 'person.documentType': null, 'person.position': null })
  const context = { ...contextAt(), rulebook: bookWith([topic]) }
  const formless = facts('service-1', { 'service.form': null })
  const known = knownOf(caseAtWork().carryOut(...filled, unknown, formless), context)
  return surelyAsked(known, checklistOf(known).open)
}

const forms = Object.keys(optionsOf('service.form')).map((form) =>
  statement({ when: { 'service.form': form }, value: { oneOf: ['passport'] } }),
)

describe('a paper is asked in any case', () => {
  test('where every answer asks one', () => {
    expect(surely(...each([...kinds, ...others]))).toMatchObject([
      { key: 'paper/person:person-1', waitsFor: 'person.documentType', papers: [...kinds, ...others] },
    ])
  })
  test('not where an answer asks none', () => {
    expect(surely(...each(kinds))).toEqual([])
  })
  test('not where it hangs on two answers', () => {
    expect(surely(...each([...kinds, ...others], { 'person.position': 'legal-representative' }))).toEqual([])
  })
  test('not where it hangs on an answer about somebody else', () => {
    expect(surely(...forms)).toEqual([])
  })
})
