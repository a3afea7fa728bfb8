/** 已有事项 The questions of the book that an agency may answer for itself, with what an answer to each consists of. */
import { currentStatements, say } from '@beian/domain/reading'
import { materials, type Rulebook, type Topic } from '@beian/domain/rulebook'
import { type Day, type Text, units } from '@beian/domain/vocabulary'

export type AnswerField =
  | { readonly name: string; readonly kind: 'count' | 'texts' }
  | { readonly name: string; readonly kind: 'word' | 'words'; readonly options: Readonly<Record<string, Text>> }

export type Question = {
  readonly id: string
  readonly title: Text
  readonly kind: Topic['demand']['kind']
  /** What the law answers for the nation on that day. */
  readonly now: readonly Text[]
  readonly fields: readonly AnswerField[]
}

const papers = Object.fromEntries(Object.entries(materials).map(([id, { title }]) => [id, title]))
const unitNames = Object.fromEntries(units.map((unit) => [unit, { zh: unit, en: unit }]))

/** Windows, paths and consequences answer with more than a form can hold. */
const tooRich: readonly Topic['demand']['kind'][] = ['window', 'path', 'consequence']

export function questionsOf(book: Rulebook, on: Day): readonly Question[] {
  return book.topics
    .filter(({ demand }) => !tooRich.includes(demand.kind))
    .map((topic) => ({
      id: topic.id,
      title: topic.title,
      kind: topic.demand.kind,
      now: currentStatements(book, topic, { scope: 'nation', on }).map(({ statement }) => say(book, topic, statement)),
      fields: fieldsOf(book, topic),
    }))
}

function fieldsOf(book: Rulebook, { demand, says }: Topic): readonly AnswerField[] {
  if (demand.kind === 'time-limit' || demand.kind === 'estimate')
    return [
      { name: 'max', kind: 'count' },
      { name: 'unit', kind: 'word', options: unitNames },
    ]
  if (demand.kind === 'material')
    return [{ name: 'oneOf', kind: 'words', options: papers }, ...paramsOf(book, demand.only?.check)]
  if ('check' in demand && demand.check !== undefined) return paramsOf(book, demand.check)
  // A sentence for each word: the word chooses among them.
  return 'zh' in says ? [] : [{ name: 'word', kind: 'word', options: says as Readonly<Record<string, Text>> }]
}

function paramsOf(book: Rulebook, id: string | undefined): readonly AnswerField[] {
  const params = id === undefined ? {} : (book.checks[id]?.params ?? {})
  return Object.entries(params).map(([name, kind]): AnswerField => {
    if (kind === 'count' || kind === 'texts') return { name, kind }
    return 'word' in kind ? { name, kind: 'word', options: kind.word } : { name, kind: 'words', options: kind.words }
  })
}

/** The first part of an answer that is missing, or is not of the kind that the question takes. */
export function strangeIn(book: Rulebook, topic: Topic, value: unknown): string | undefined {
  if (value === null || value === 'as-nation' || tooRich.includes(topic.demand.kind)) return undefined
  if (typeof value !== 'object') return topic.id
  const told = value as Readonly<Record<string, unknown>>
  const all = fieldsOf(book, topic).filter(({ name }) => !(name === 'oneOf' && 'allOf' in told))
  return all.find((field) => !isOfKind(field, told[field.name]))?.name
}

function isOfKind(field: AnswerField, value: unknown): boolean {
  if (field.kind === 'count') return Number.isSafeInteger(value) && (value as number) >= 0
  if (field.kind === 'word') return typeof value === 'string' && Object.hasOwn(field.options, value)
  if (!Array.isArray(value) || value.length === 0) return false
  const words = value as readonly unknown[]
  const offered = 'options' in field ? field.options : undefined
  return words.every((word) => typeof word === 'string' && (offered === undefined || Object.hasOwn(offered, word)))
}
