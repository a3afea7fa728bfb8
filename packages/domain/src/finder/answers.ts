/** 作答 From an address to answers and back, and from answers to a case of which that much is known. */
import { viewOfGiven } from '../reading/given.ts'
import { holds } from '../reading/holds.ts'
import { type CaseView, known, subjectsOf } from '../reading/view.ts'
import type { When } from '../rulebook/topic.ts'
import type { Day } from '../vocabulary/day.ts'
import type { FactKey, Facts, FactValue } from '../vocabulary/facts/index.ts'
import type { Subject } from '../vocabulary/noun.ts'
import { type Answers, type Option, type Question, UNSURE } from './question.ts'

/** The query of an address: `URLSearchParams`, which the domain does not know. */
export type Params = { get(key: string): string | null }

/** What an address says; keys and words that no question knows are passed over. */
export function answersIn(questions: readonly Question[], params: Params): Answers {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const words = (params.get(question.id) ?? '').split(',').filter((word) => isWord(question, word))
      if (words.length === 0) return []
      if (words.includes(UNSURE)) return [[question.id, [UNSURE]]]
      return [[question.id, question.many ? [...new Set(words)] : words.slice(0, 1)]]
    }),
  )
}

function isWord({ options }: Question, word: string): boolean {
  return word === UNSURE || options.some(({ id }) => id === word)
}

/** The same as a query, in the order of the questions; only what is asked. */
export function queryOf(questions: readonly Question[], answers: Answers): string {
  return askedOf(questions, answers)
    .flatMap(({ id }) => (answers[id] === undefined ? [] : `${id}=${answers[id].join(',')}`))
    .join('&')
}

function chosen(question: Question, answers: Answers): readonly Option[] {
  return question.options.filter(({ id }) => answers[question.id]?.includes(id))
}

function merged(all: readonly Facts[]): Facts {
  const facts = new Map<string, FactValue>()
  for (const [key, value] of all.flatMap((one) => Object.entries(one))) {
    const before = facts.get(key)
    facts.set(key, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value)
  }
  return Object.fromEntries(facts)
}

/** What the answers to these questions say. */
export function factsOf(questions: readonly Question[], answers: Answers): Facts {
  return merged(questions.flatMap((question) => chosen(question, answers).map(({ facts }) => facts)))
}

/** A case of which only the answers are known. */
export function viewOfAnswers(questions: readonly Question[], answers: Answers, on: Day): CaseView {
  return viewOfGiven(factsOf(askedOf(questions, answers), answers), on)
}

function isSo(facts: Facts, when: When): boolean {
  const view = viewOfGiven(facts, '2000-01-01')
  return holds(view, subjectsOf(view, 'service')[0] as Subject, when).is === 'yes'
}

/** The questions that these answers lead to; an answer to a question that is not asked is kept, and counts for nothing. */
export function askedOf(questions: readonly Question[], answers: Answers): readonly Question[] {
  const asked: Question[] = []
  for (const question of questions) {
    const facts = factsOf(asked, answers)
    const wanted = question.when === undefined || isSo(facts, question.when)
    if (wanted && !(question.unless ?? []).some((one) => isSo(facts, one))) asked.push(question)
  }
  return asked
}

/** The options that make sense after the earlier answers. */
export function offeredIn(questions: readonly Question[], answers: Answers, { options }: Question): readonly Option[] {
  const facts = factsOf(askedOf(questions, answers), answers)
  return options.filter(({ when }) => when === undefined || isSo(facts, when))
}

/** What the finder would be told of a case that is known already: of each question the words that fit its facts. */
export function answersOfCase(questions: readonly Question[], view: CaseView): Answers {
  const service = subjectsOf(view, 'service')[0] as Subject
  const value = (key: FactKey) => known(view, service, key)
  return Object.fromEntries(
    questions.flatMap((question) => {
      const offered = question.options.filter(
        ({ when }) => when === undefined || holds(view, service, when).is === 'yes',
      )
      const fitting = offered.filter((option) => fits(option, value)).map(({ id }) => id)
      const words = question.many ? fitting : fitting.slice(0, 1)
      return words.length === 0 ? [] : [[question.id, words]]
    }),
  )
}

/** Nothing known speaks against it, and something for it. */
function fits({ facts, standsFor }: Option, value: (key: FactKey) => FactValue | undefined): boolean {
  const met = Object.entries(facts).map(([name, wanted]) => {
    const key = name as FactKey
    const is = value(key)
    if (is === undefined) return undefined
    if (standsFor?.key === key) return Number(is) > standsFor.over && Number(is) <= standsFor.upTo
    return [wanted].flat().every((one) => [is].flat().includes(one as never))
  })
  return met.includes(true) && !met.includes(false)
}
