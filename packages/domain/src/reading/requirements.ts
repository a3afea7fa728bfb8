/** 要求 What the book asks of a case: the checklist of the console and the guide's page, from one function. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { DemandKind, Topic } from '../rulebook/topic.ts'
import type { FactKey } from '../vocabulary/facts/index.ts'
import { subjectRef } from '../vocabulary/noun.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import type { Text } from '../vocabulary/text.ts'
import { type Answer, type Applies, countingAnswers } from './answers.ts'
import type { InForce, Layer } from './in-force.ts'
import { say } from './say.ts'
import { topicsOf } from './topics-of.ts'
import type { CaseView } from './view.ts'

export type Requirement = {
  /** Stable within a case: `topic[.part][+layer]/subject`. */
  readonly key: string
  readonly topic: Topic
  readonly kind: DemandKind
  readonly layer: Layer
  readonly subject: string
  readonly text: Text
  readonly by: InForce
  /** Other claims, where a dispute was decided. */
  readonly dissent: readonly InForce[]
  /** For materials: which papers do. */
  readonly accepts?: { readonly oneOf: readonly string[] } | { readonly allOf: readonly string[] }
}

/** A requirement that depends on facts still unknown, or on which sources disagree. */
export type OpenRequirement = {
  readonly key: string
  readonly topic: Topic
  readonly subject: string
  readonly answer: Exclude<Answer, Applies>
}

export type Requirements = { readonly asked: readonly Requirement[]; readonly open: readonly OpenRequirement[] }

export function requirementKey({ topic, part, layer, subject }: Answer): string {
  const beside = layer === 'ministry' ? '' : `+${layer}`
  return `${topic.id}${part === '' ? '' : `.${part}`}${beside}/${subjectRef(subject)}`
}

function requirement(book: Rulebook, answer: Applies): Requirement {
  const { topic, by, subject, layer, dissent } = answer
  const shared = {
    key: requirementKey(answer),
    topic,
    kind: topic.demand.kind,
    layer,
    subject: subjectRef(subject),
    by,
    dissent,
  }
  const text = say(book, topic, by.statement)
  const accepts = topic.demand.kind === 'material' ? (by.statement.value as Requirement['accepts']) : undefined
  return accepts === undefined ? { ...shared, text } : { ...shared, text, accepts }
}

/** Everything the book asks in a procedure for these facts, and what still depends. */
export function requirements(book: Rulebook, procedure: ProcedureId, view: CaseView): Requirements {
  return requirementsOn(book, topicsOf(book, procedure), view)
}

/** The same for some questions only. */
export function requirementsOn(book: Rulebook, topics: readonly Topic[], view: CaseView): Requirements {
  const answers = topics.flatMap((topic) => countingAnswers(book, topic, view))
  const asked = answers.flatMap((answer) => (answer.is === 'applies' ? requirement(book, answer) : []))
  const open = answers.flatMap((answer) =>
    answer.is === 'needs' || answer.is === 'disputed'
      ? { key: requirementKey(answer), topic: answer.topic, subject: subjectRef(answer.subject), answer }
      : [],
  )
  return { asked, open }
}

/** The facts that open requirements wait for: what to ask next. */
export function questions(book: Rulebook, procedure: ProcedureId, view: CaseView): readonly FactKey[] {
  const { open } = requirements(book, procedure, view)
  return [...new Set(open.flatMap(({ answer }) => (answer.is === 'needs' ? answer.facts : [])))]
}
