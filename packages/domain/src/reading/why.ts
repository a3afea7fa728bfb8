/**
 * 为什么 How an answer came about on these facts: what was read, which conditions decided, and near misses, each of them
 * tried out: with that one fact different, that statement would count.
 */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Plain, Topic, When } from '../rulebook/topic.ts'
import type { Day } from '../vocabulary/day.ts'
import type { FactKey, FactValue } from '../vocabulary/facts/index.ts'
import { dayOf } from '../vocabulary/instant.ts'
import { type Subject, subjectRef } from '../vocabulary/noun.ts'
import type { Text } from '../vocabulary/text.ts'
import { type Answer, answersOf, judgementOf, onlyOf } from './answers.ts'
import { holds } from './holds.ts'
import { provinceOf } from './in-force.ts'
import { say } from './say.ts'
import { refOf, type Scope, startOf, statementsOf } from './statements.ts'
import { type CaseView, known, nounOf } from './view.ts'

type Wanted = Plain | readonly Plain[]

/** A fact that was read; undefined: it is not known. */
export type Read = { readonly key: FactKey; readonly value: FactValue | undefined }
/** A condition of the statement, or of the question itself (`whose`). */
export type Condition = { readonly key: FactKey; readonly wanted: Wanted; readonly is: 'met' | 'failed' | 'unknown' }
/** With this fact as wanted, this statement would count. */
export type NearMiss = {
  readonly if: { readonly key: FactKey; readonly wanted: Wanted }
  readonly ref: string
  readonly text: Text
}

export type Why = {
  readonly topic: string
  readonly subject: string
  readonly is: Answer['is']
  /** The statement that counts, where one does. */
  readonly ref?: string
  readonly read: readonly Read[]
  readonly decidedBy: readonly Condition[]
  readonly nearMisses: readonly NearMiss[]
  readonly asOf: Day
}

const conditionsOf = (when: When | undefined) => Object.entries(when ?? {}) as [FactKey, Wanted][]

export function why(book: Rulebook, view: CaseView, answer: Answer): Why {
  const { topic, subject } = answer
  const by = 'by' in answer ? answer.by : undefined
  const asked = [...conditionsOf(topic.whose), ...conditionsOf(by?.statement.when)]
  const judged = [judgementOf(topic), onlyOf(topic)].flatMap((one) => (one === undefined ? [] : Object.values(one.of)))
  const keys = [...new Set([...asked.map(([key]) => key), ...judged])]
  return {
    topic: topic.id,
    subject: subjectRef(subject),
    is: answer.is,
    ...(by === undefined ? {} : { ref: by.ref }),
    read: keys.map((key) => ({ key, value: known(view, subject, key) })),
    decidedBy: asked.map(([key, wanted]) => condition(view, subject, { key, wanted })),
    nearMisses: nearMisses(book, view, answer),
    asOf: dayOf(view.at),
  }
}

function condition(view: CaseView, subject: Subject, { key, wanted }: { key: FactKey; wanted: Wanted }): Condition {
  const holding = holds(view, subject, { [key]: wanted })
  const outcomes = { yes: 'met', no: 'failed', needs: 'unknown' } as const
  return { key, wanted, is: outcomes[holding.is] }
}

/** Statements of the same part that one failing condition keeps from counting, each tried out. */
function nearMisses(book: Rulebook, view: CaseView, answer: Answer): readonly NearMiss[] {
  const { topic, subject } = answer
  const counts = 'by' in answer ? answer.by?.ref : undefined
  return scopesOf(view, subject).flatMap((scope) =>
    statementsOf(book, topic, scope)
      .filter((one) => (one.part ?? '') === answer.part && startOf(one.from) <= dayOf(view.at))
      .filter((one) => one.value !== null && one.value !== 'as-nation' && refOf(topic, scope, one) !== counts)
      .flatMap((statement) => {
        const failing = onlyFailing(view, subject, [...conditionsOf(topic.whose), ...conditionsOf(statement.when)])
        const ref = refOf(topic, scope, statement)
        if (failing === undefined || !wouldCount(book, topic, { view, subject, failing, ref })) return []
        return { if: failing, ref, text: say(book, topic, statement) }
      }),
  )
}

function scopesOf(view: CaseView, subject: Subject): readonly Scope[] {
  const province = provinceOf(view, subject)
  return province === undefined ? ['nation'] : [province, 'nation']
}

/** The one condition that fails while all others hold. */
function onlyFailing(
  view: CaseView,
  subject: Subject,
  conditions: readonly [FactKey, Wanted][],
): { readonly key: FactKey; readonly wanted: Wanted } | undefined {
  const judged = conditions.map(([key, wanted]) => condition(view, subject, { key, wanted }))
  const [failing, ...more] = judged.filter(({ is }) => is !== 'met')
  return failing?.is === 'failed' && more.length === 0 ? { key: failing.key, wanted: failing.wanted } : undefined
}

type Trial = {
  readonly view: CaseView
  readonly subject: Subject
  readonly failing: { readonly key: FactKey; readonly wanted: Wanted }
  readonly ref: string
}

function wouldCount(book: Rulebook, topic: Topic, { view, subject, failing, ref }: Trial): boolean {
  const other = withFact(view, subject, failing)
  const again = other.subjects.find(({ noun, id }) => noun === subject.noun && id === subject.id)
  return answersOf(book, topic, other).some(
    (one) => one.subject === again && (('by' in one && one.by?.ref === ref) || hasClaim(one, ref)),
  )
}

function hasClaim(answer: Answer, ref: string): boolean {
  const beside = answer.is === 'applies' ? answer.dissent : answer.is === 'disputed' ? answer.claims : []
  return beside.some((one) => one.ref === ref)
}

/** The same case with one fact as wanted, where that fact stands: with the subject, its parent, or the case's principal. */
function withFact(view: CaseView, subject: Subject, { key, wanted }: Trial['failing']): CaseView {
  const noun = nounOf(key)
  const first = Array.isArray(wanted) ? (wanted as readonly Plain[])[0] : wanted
  const value = Array.isArray(known(view, subject, key)) ? [first] : first
  const isOwner = (one: Subject) => (noun === subject.noun ? one.id === subject.id : one.noun === noun)
  const subjects = view.subjects.map((one) => (isOwner(one) ? { ...one, facts: { ...one.facts, [key]: value } } : one))
  return { ...view, subjects: subjects as readonly Subject[] }
}
