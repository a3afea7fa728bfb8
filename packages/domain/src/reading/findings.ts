/** 检查 What would be returned, before it is submitted: everything found in a case, in words, with reason, fix and source. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Topic } from '../rulebook/topic.ts'
import type { FactKey } from '../vocabulary/facts/index.ts'
import type { Finding, Severity } from '../vocabulary/finding.ts'
import { subjectRef } from '../vocabulary/noun.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import type { Text } from '../vocabulary/text.ts'
import { type Found, found, foundOn } from './found.ts'
import type { Judgement } from './judge.ts'
import { say, sayFix } from './say.ts'
import { placeOf } from './shelf.ts'
import type { CaseView } from './view.ts'
import { type Why, why } from './why.ts'

const rank: Readonly<Record<Severity, number>> = { block: 0, risk: 1, advise: 2, 'cannot-tell': 3 }

/** Findings of a whole case in one procedure, the gravest first. */
export function findings(book: Rulebook, procedure: ProcedureId, view: CaseView): readonly Finding[] {
  return gravestFirst(found(book, procedure, view)).map((one) => worded(book, view, one))
}

/** The same for some questions only. */
export function findingsOn(book: Rulebook, topics: readonly Topic[], view: CaseView): readonly Finding[] {
  return gravestFirst(foundOn(book, topics, view)).map((one) => worded(book, view, one))
}

/** Each finding with how it came about. */
export function explainedFindings(
  book: Rulebook,
  procedure: ProcedureId,
  view: CaseView,
): readonly { readonly finding: Finding; readonly why: Why }[] {
  return gravestFirst(found(book, procedure, view)).map((one) => ({
    finding: worded(book, view, one),
    why: why(book, view, one.answer),
  }))
}

function gravestFirst(list: readonly Found[]): readonly Found[] {
  return list.toSorted((a, b) => rank[a.severity] - rank[b.severity])
}

function worded(book: Rulebook, view: CaseView, { answer, judgement, by, verdict, severity }: Found): Finding {
  const path = verdict.is === 'broken' ? verdict.path : firstPath(judgement)
  return {
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
    asOf: placeOf(view).day,
  }
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
  return { zh: beforeStop(text.zh, `（现为：${title.zh}）`, '。'), en: beforeStop(text.en, ` (now: ${title.en})`, '.') }
}

/** What is added belongs to the sentence, and stands before its full stop where it has one. */
function beforeStop(sentence: string, added: string, stop: string): string {
  return sentence.endsWith(stop) ? `${sentence.slice(0, -stop.length)}${added}${stop}` : `${sentence}${added}`
}
