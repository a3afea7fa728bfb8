/** 需要哪些文书 Which documents a case needs, and which requirement, rule or duty of our trade asks for each. */

import { type Known, viewOf } from '../casework/deciding/context.ts'
import { papersOf } from '../casework/deciding/materials.ts'
import {
  checklistOf,
  type MaterialAsked,
  type MaterialLine,
  type MaterialState,
} from '../casework/readings/checklist.ts'
import { holds } from '../reading/holds.ts'
import type { Requirement } from '../reading/index.ts'
import { subjectsOf } from '../reading/view.ts'
import { type DocumentKind, documentKinds } from '../rulebook/documents/index.ts'
import type { KnownSourceId } from '../sources/index.ts'
import { type Noun, type Subject, subjectRef } from '../vocabulary/noun.ts'
import type { Text } from '../vocabulary/text.ts'

export type DocumentAsked = {
  readonly kind: DocumentKind
  /** Whom it is about. */
  readonly subject: Subject
  readonly because: Text
  /** The statement that asks, where one does; else what we rest on. */
  readonly ref: string | null
  readonly cites: readonly KnownSourceId[]
  /** The material that waits for it signed, and how far that is. */
  readonly requirement: string | null
  readonly state: MaterialState | null
}

type Ground = Omit<DocumentAsked, 'kind' | 'subject'> & { readonly of: Subject }

export function documentsAsked(known: Known): readonly DocumentAsked[] {
  const view = viewOf(known)
  const { materials, others } = checklistOf(known)
  const found = documentKinds.flatMap((kind) => {
    const grounds = groundsOf(known, { kind, materials, others })
    return grounds.flatMap(({ of, ...ground }) => {
      const subjects = of.noun === kind.each ? [of] : subjectsFor(view.subjects, kind.each, of)
      return subjects.map((subject) => ({ kind, subject, ...ground }))
    })
  })
  return onePerSubject(found)
}

function subjectsFor(all: readonly Subject[], noun: Noun, of: Subject): readonly Subject[] {
  const wanted = all.filter((one) => one.noun === noun)
  const below = wanted.filter(({ parent }) => parent === of.id)
  return below.length > 0 ? below : wanted
}

type Asking = { kind: DocumentKind; materials: readonly MaterialLine[]; others: readonly Requirement[] }

function groundsOf(known: Known, { kind, materials, others }: Asking): readonly Ground[] {
  const { askedBy } = kind
  if ('materials' in askedBy) {
    const asks = (line: MaterialLine): line is MaterialAsked =>
      line.state !== 'not-required' &&
      papersOf(line.requirement).some((id) => askedBy.materials.some((own) => own === id))
    return materials.filter(asks).map(({ key, state, subject, requirement: { text, by } }) => ({
      of: subject,
      because: text,
      ref: by.ref,
      cites: [],
      requirement: key,
      state,
    }))
  }
  if ('topics' in askedBy) return others.flatMap((one) => ruleGround(known, askedBy, one))
  const { procedures, because, cites } = askedBy
  const isAsked = procedures === 'all' || procedures.includes(known.procedure.id)
  const wholeCase = subjectsOf(viewOf(known), 'case')
  return isAsked ? wholeCase.map((of) => ({ of, because, ref: null, cites, requirement: null, state: null })) : []
}

type ByTopics = Extract<DocumentKind['askedBy'], { topics: unknown }>

function ruleGround(
  known: Known,
  { topics, words, when }: ByTopics,
  { topic, subject, by, text }: Requirement,
): readonly Ground[] {
  const view = viewOf(known)
  const of = view.subjects.find((one) => subjectRef(one) === subject)
  const { word } = (by.statement.value ?? {}) as { word?: string }
  const fits = topics.includes(topic.id) && (words === undefined || words.includes(word ?? ''))
  if (of === undefined || !fits || holds(view, of, when).is !== 'yes') return []
  return [{ of, because: text, ref: by.ref, cites: [], requirement: null, state: null }]
}

/** Where two rules ask for the same letter, it is written once. */
function onePerSubject(found: readonly DocumentAsked[]): readonly DocumentAsked[] {
  const keyOf = ({ kind, subject }: DocumentAsked) => `${kind.id}/${subjectRef(subject)}`
  return found.filter((one, place) => found.findIndex((other) => keyOf(other) === keyOf(one)) === place)
}
