/** What a case is asked, what still depends, and which facts would tell. */
import { expect, test } from 'vitest'
import type { Topic } from '../rulebook/topic.ts'
import type { Subject } from '../vocabulary/noun.ts'
import { questions, requirements } from './requirements.ts'
import { bookOf, principalWith, statement, topicWith, viewOf } from './small-book.test-data.ts'
import { topicsOf } from './topics-of.ts'

const paper = topicWith({
  id: 'paper',
  demand: { kind: 'material' },
  says: { zh: '交{materials}', en: 'Hand in {materials}' },
  statements: [
    statement({ part: 'licence', value: { oneOf: ['business-licence'] } }),
    statement({ standing: 'provider-practice', value: { allOf: ['passport'] } }),
  ],
})
const local = topicWith({
  id: 'local',
  statements: [statement({ when: { 'principal.city': '武汉' }, value: { min: 1 } })],
})
const twice = topicWith({
  id: 'twice',
  statements: [statement({ when: { 'principal.city': '武汉', 'principal.name': '星河' }, value: { min: 1 } })],
})
const never = topicWith({ id: 'never', statements: [statement({ value: null })] })
const disputed = topicWith({
  id: 'disputed',
  demand: { kind: 'duty' },
  says: { x: { zh: '甲', en: 'A' }, y: { zh: '乙', en: 'B' } },
  statements: [statement({ claim: 'a', value: { word: 'x' } }), statement({ claim: 'b', value: { word: 'y' } })],
})
const elsewhere = topicWith({
  id: 'elsewhere',
  procedures: ['filing-change'],
  statements: [statement({ value: { min: 1 } })],
})
const book = bookOf({ topics: [paper, local, twice, never, disputed, elsewhere] })
const view = viewOf([principalWith({})])

test('topics of a procedure', () => {
  expect(topicsOf(book, 'filing-change').map(({ id }: Topic) => id)).toEqual(['elsewhere'])
})
test('what applies is asked, with a key, a sentence and the papers that do', () => {
  const { asked } = requirements(book, 'first-filing', view)
  expect(asked).toMatchObject([
    {
      key: 'paper.licence/principal:principal',
      kind: 'material',
      layer: 'ministry',
      subject: 'principal:principal',
      text: { zh: '交营业执照', en: 'Hand in business licence' },
      accepts: { oneOf: ['business-licence'] },
      by: { ref: 'paper.licence@2020-01-01#1' },
      dissent: [],
    },
    { key: 'paper+provider/principal:principal', accepts: { allOf: ['passport'] } },
  ])
})
test('what is no material accepts no papers', () => {
  const duty = topicWith({
    demand: { kind: 'duty' },
    says: { zh: '做', en: 'Do' },
    statements: [statement({ value: {} })],
  })
  expect(requirements(bookOf({ topics: [duty] }), 'first-filing', view).asked[0]).not.toHaveProperty('accepts')
})
test('what depends, and what is disputed, stays open', () => {
  const { open } = requirements(book, 'first-filing', view)
  expect(open.map(({ key, subject, answer }) => [key, subject, answer.is])).toEqual([
    ['local/principal:principal', 'principal:principal', 'needs'],
    ['twice/principal:principal', 'principal:principal', 'needs'],
    ['disputed/principal:principal', 'principal:principal', 'disputed'],
  ])
})
test('the case itself is named without an id', () => {
  const whole: Subject = { noun: 'case', id: 'case', facts: {} }
  const topic = topicWith({
    each: 'case',
    demand: { kind: 'duty' },
    says: { zh: '做', en: 'Do' },
    statements: [statement({ value: {} })],
  })
  expect(requirements(bookOf({ topics: [topic] }), 'first-filing', viewOf([whole])).asked[0]?.key).toBe('question/case')
})
test('questions are the facts that would tell, each once', () => {
  expect(questions(book, 'first-filing', view)).toEqual(['principal.city', 'principal.name'])
})
