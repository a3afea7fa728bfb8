/** Where somebody is in the finder: told by the address alone, so that back, forward and a shared link all mean the same. */
import {
  type Answers,
  answersIn,
  askedOf,
  bookOfExcerpt,
  finderChecks,
  needed,
  type Option,
  offeredIn,
  type Question,
  queryOf,
  viewOfAnswers,
} from '@beian/domain/finder'
import { dayOf } from '@beian/domain/vocabulary'
import { createMemo, createSignal, onCleanup } from 'solid-js'
import type { FinderData } from '../../book/finder.ts'

/** The keys that say which answer is being changed, and by the law of which past day. */
const CHANGE = 'change'
const ON = 'on'

export function createFinder({ at, questions, excerpt, forms }: FinderData) {
  const book = bookOfExcerpt(excerpt, finderChecks)
  const [address, setAddress] = createSignal(location.hash.slice(1))
  const read = () => setAddress(location.hash.slice(1))
  addEventListener('hashchange', read)
  onCleanup(() => removeEventListener('hashchange', read))

  const params = createMemo(() => new URLSearchParams(address()))
  const day = dayOf(at)
  /** An address with the day for whose law a checklist was asked; the finder itself answers by today's. */
  const keeping = (query: string) => (params().has(ON) ? `${query}&${ON}=${params().get(ON)}` : query)
  /** What the address says, and behind it what was said before to questions that are not asked just now. */
  const answers = createMemo<Answers>((before) => {
    const said = answersIn(questions, params())
    const asked = askedOf(questions, said).map(({ id }) => id)
    return { ...Object.fromEntries(Object.entries(before).filter(([id]) => !asked.includes(id))), ...said }
  }, {})
  const asked = createMemo(() => askedOf(questions, answers()))
  const changing = () => asked().find(({ id }) => id === params().get(CHANGE))
  const current = createMemo(() => changing() ?? asked().find(({ id }) => answers()[id] === undefined))
  const view = createMemo(() => viewOfAnswers(questions, answers(), day))

  const needs = createMemo(() => needed(book, view()))

  const chosen = ({ id, options }: Question): readonly Option[] =>
    options.filter((option) => answers()[id]?.includes(option.id))
  /** The form of service that was chosen. */
  const form = () => questions.flatMap((one) => (one.id === 'what' ? chosen(one) : []))[0]

  return {
    book,
    day,
    form,
    /** The same, where a procedure has a page for it. */
    ownForm: (procedure: string) => forms[procedure]?.includes(`${form()?.id}`) && form(),
    questions,
    answers,
    asked,
    changing,
    current,
    view,
    query: () => keeping(queryOf(questions, answers())),
    needs,
    offered: (question: Question): readonly Option[] => offeredIn(questions, answers(), question),
    /** The address after this answer. */
    after: (id: string, words: readonly string[]) => `#${keeping(queryOf(questions, { ...answers(), [id]: words }))}`,
    /** The address at which this answer may be changed. */
    change: (id: string) => `#${keeping(queryOf(questions, answers()))}&${CHANGE}=${id}`,
    chosen,
  }
}
export type Finder = ReturnType<typeof createFinder>
