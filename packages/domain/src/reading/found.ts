/** 发现 Which judged questions a case breaks, and how gravely: the answer, the statement and the verdict, not yet in words. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Topic } from '../rulebook/topic.ts'
import type { Severity } from '../vocabulary/finding.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import { type Answer, countingAnswers, judgementOf } from './answers.ts'
import type { InForce } from './in-force.ts'
import { type Judged, type Judgement, judge } from './judge.ts'
import { severityOf } from './severity.ts'
import { placeOf } from './shelf.ts'
import { topicsOf } from './topics-of.ts'
import type { CaseView } from './view.ts'

export type Found = {
  readonly answer: Answer
  readonly judgement: Judgement
  readonly by: InForce
  readonly verdict: Extract<Judged, { is: 'broken' | 'cannot-tell' }>
  readonly severity: Severity
}

const judged = new WeakMap<Rulebook, Map<ProcedureId, readonly Topic[]>>()

/** The topics of a procedure that software can judge, in the order of the book. */
function judgedTopicsOf(book: Rulebook, procedure: ProcedureId): readonly Topic[] {
  const byProcedure = judged.get(book) ?? new Map<ProcedureId, readonly Topic[]>()
  judged.set(book, byProcedure)
  const topics = byProcedure.get(procedure) ?? topicsOf(book, procedure).filter((topic) => judgementOf(topic))
  byProcedure.set(procedure, topics)
  return topics
}

/** Everything found in one procedure, in the order of the book. */
export function found(book: Rulebook, procedure: ProcedureId, view: CaseView): readonly Found[] {
  return foundOn(book, judgedTopicsOf(book, procedure), view)
}

/** The same for some questions only. */
export function foundOn(book: Rulebook, topics: readonly Topic[], view: CaseView): readonly Found[] {
  return topics.flatMap((topic) => countingAnswers(book, topic, view).flatMap((answer) => foundIn(book, view, answer)))
}

function foundIn(book: Rulebook, view: CaseView, answer: Answer): readonly Found[] {
  const judgement = judgementOf(answer.topic)
  if (judgement === undefined || answer.is === 'needs') return []
  if (answer.is === 'disputed') return amongClaims(book, view, { answer, judgement, claims: answer.claims })
  const claims = answer.dissent ?? []
  if (answer.is === 'does-not-apply') return amongClaims(book, view, { answer, judgement, claims })
  const { by } = answer
  const verdict = judge(book, view, { subject: answer.subject, judgement, value: by.statement.value as object })
  if (verdict.is === 'cannot-tell') return [{ answer, judgement, by, verdict, severity: 'cannot-tell' }]
  if (verdict.is !== 'broken') return amongClaims(book, view, { answer, judgement, claims })
  return [{ answer, judgement, by, verdict, severity: severityOf(book, answer, placeOf(view).day) }]
}

type Claims = { readonly answer: Answer; readonly judgement: Judgement; readonly claims: readonly InForce[] }

/** A claim that was not followed, or that nobody decided on, advises: the first that the facts break. */
function amongClaims(book: Rulebook, view: CaseView, { answer, judgement, claims }: Claims): readonly Found[] {
  for (const by of claims) {
    const value = by.statement.value
    if (value === null || value === 'as-nation') continue
    const verdict = judge(book, view, { subject: answer.subject, judgement, value: value as object })
    if (verdict.is === 'broken') return [{ answer, judgement, by, verdict, severity: 'advise' }]
  }
  return []
}
