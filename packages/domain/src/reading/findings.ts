/** 检查 What would be returned, before it is submitted: every judged topic put to the case, each finding with reason, fix and source. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Topic } from '../rulebook/topic.ts'
import type { FactKey } from '../vocabulary/facts/index.ts'
import type { Finding, Severity } from '../vocabulary/finding.ts'
import { dayOf } from '../vocabulary/instant.ts'
import { subjectRef } from '../vocabulary/noun.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import type { Text } from '../vocabulary/text.ts'
import { type Answer, type Applies, answersOf, judgementOf } from './answers.ts'
import type { InForce } from './in-force.ts'
import { type Judged, type Judgement, judge } from './judge.ts'
import { topicsOf } from './requirements.ts'
import { say, sayFix } from './say.ts'
import { severityOf } from './severity.ts'
import type { CaseView } from './view.ts'

/** Findings of a whole case in one procedure, the gravest first. */
export function findings(book: Rulebook, procedure: ProcedureId, view: CaseView): readonly Finding[] {
  return findingsOn(book, judgedTopicsOf(book, procedure), view)
}

const rank: Readonly<Record<Severity, number>> = { block: 0, risk: 1, advise: 2, 'cannot-tell': 3 }

/** The same for some questions only. */
export function findingsOn(book: Rulebook, topics: readonly Topic[], view: CaseView): readonly Finding[] {
  return topics
    .flatMap((topic) => answersOf(book, topic, view))
    .flatMap((answer) => findingsOf(book, view, answer))
    .toSorted((a, b) => rank[a.severity] - rank[b.severity])
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

function findingsOf(book: Rulebook, view: CaseView, answer: Answer): readonly Finding[] {
  if (answer.is === 'applies') return fromAnswer(book, view, answer)
  if (answer.is === 'disputed') return fromDispute(book, view, answer)
  return []
}

function fromAnswer(book: Rulebook, view: CaseView, answer: Applies): readonly Finding[] {
  const judgement = judgementOf(answer.topic)
  if (judgement === undefined) return []
  const value = answer.by.statement.value as object
  const verdict = judge(book, view, { subject: answer.subject, judgement, value })
  const severity = verdict.is === 'broken' ? severityOf(book, answer, dayOf(view.at)) : 'cannot-tell'
  return finding(book, view, { answer, judgement, by: answer.by, verdict, severity })
}

/** An undecided dispute advises: with the claim that the facts break first, and all sources. */
function fromDispute(book: Rulebook, view: CaseView, answer: Extract<Answer, { is: 'disputed' }>): readonly Finding[] {
  const judgement = judgementOf(answer.topic)
  if (judgement === undefined) return []
  for (const by of answer.claims) {
    const value = by.statement.value
    if (value === null || value === 'as-nation') continue
    const verdict = judge(book, view, { subject: answer.subject, judgement, value: value as object })
    if (verdict.is === 'broken') return finding(book, view, { answer, judgement, by, verdict, severity: 'advise' })
  }
  return []
}

type Seen = {
  readonly answer: Answer
  readonly judgement: Judgement
  readonly by: InForce
  readonly verdict: Judged
  readonly severity: Severity
}

function finding(
  book: Rulebook,
  view: CaseView,
  { answer, judgement, by, verdict, severity }: Seen,
): readonly Finding[] {
  if (verdict.is === 'kept' || verdict.is === 'needs') return []
  const path = verdict.is === 'broken' ? verdict.path : firstPath(judgement)
  return [
    {
      code: answer.topic.id,
      severity,
      path,
      subject: subjectRef(answer.subject),
      message:
        verdict.is === 'broken'
          ? withSeen(book, say(book, answer.topic, by.statement), { path, saw: verdict.saw })
          : verdict.why,
      fix: sayFix(book, answer.topic, by.statement),
      statement: by.ref,
      citations: by.statement.cites,
      scope: by.scope,
      asOf: dayOf(view.at),
    },
  ]
}

function firstPath({ of }: Judgement): FactKey {
  return Object.values(of)[0] as FactKey
}

/** Adds what was seen, unless it is personal data: "The service name … (now: 论坛)". */
function withSeen(
  book: Rulebook,
  text: Text,
  { path, saw }: { readonly path: FactKey; readonly saw: string | undefined },
): Text {
  const fact = book.facts[path]
  if (saw === undefined || fact?.sensitive) return text
  const title = fact?.options?.[saw]?.title ?? { zh: saw, en: saw }
  return { zh: `${text.zh}（现为：${title.zh}）`, en: `${text.en} (now: ${title.en})` }
}
