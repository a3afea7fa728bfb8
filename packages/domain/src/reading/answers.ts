/**
 * 答复 The four answers a topic gives for a subject: applies · does not apply · needs facts · disputed.
 * False beats unknown, and sources that lead to the same verdict on these facts are no dispute for this case.
 */
import type { Dispute } from '../rulebook/dispute.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Topic } from '../rulebook/topic.ts'
import type { FactKey } from '../vocabulary/facts/index.ts'
import type { Subject } from '../vocabulary/noun.ts'
import { holds } from './holds.ts'
import { type Candidates, type InForce, inForce, type Layer, type PartInForce } from './in-force.ts'
import { type Judgement, judge } from './judge.ts'
import { type CaseView, subjectsOf } from './view.ts'

type Common = { readonly topic: Topic; readonly part: string; readonly layer: Layer; readonly subject: Subject }

export type Answer = Common &
  (
    | { readonly is: 'applies'; readonly by: InForce; readonly dispute?: Dispute; readonly dissent: readonly InForce[] }
    | {
        readonly is: 'does-not-apply'
        readonly by?: InForce
        readonly dispute?: Dispute
        /** Other claims, where a dispute was decided for asking nothing. */
        readonly dissent?: readonly InForce[]
      }
    | { readonly is: 'needs'; readonly facts: readonly FactKey[] }
    | { readonly is: 'disputed'; readonly dispute?: Dispute; readonly claims: readonly InForce[] }
  )

export type Applies = Extract<Answer, { is: 'applies' }>

/** All answers of one topic: one for each subject it judges, part and layer. */
export function answersOf(book: Rulebook, topic: Topic, view: CaseView): readonly Answer[] {
  return subjectsOf(view, topic.each).flatMap((subject) => {
    const base = { topic, part: '', layer: 'ministry', subject } as const
    const whose = holds(view, subject, topic.whose)
    if (whose.is === 'no') return [{ ...base, is: 'does-not-apply' }]
    const parts = inForce(book, topic, { view, subject })
    if (whose.is === 'yes') return parts.map((part) => answerOf(book, view, { topic, subject, part }))
    // Where nothing is in force for anybody, whose turn it would be need not be known.
    if (parts.every(({ found }) => found.is === 'none')) return [{ ...base, is: 'does-not-apply' }]
    return [{ ...base, is: 'needs', facts: whose.facts }]
  })
}

/**
 * What counts in a case: an agency's claim stands aside where an authority or a provider answers the same question, so that
 * nobody is asked for what only an agency says. Guides and disputes show it under the agency's name.
 */
export function countingAnswers(book: Rulebook, topic: Topic, view: CaseView): readonly Answer[] {
  const answers = answersOf(book, topic, view)
  if (answers.every(({ layer }) => layer !== 'agency')) return answers
  const answered = answers.filter((one) => one.layer !== 'agency' && isAnswered(one)).map(({ subject }) => subject)
  return answers.filter(({ layer, subject }) => layer !== 'agency' || !answered.includes(subject))
}

function isAnswered(answer: Answer): boolean {
  return answer.is !== 'does-not-apply' || answer.by !== undefined
}

type Place = { readonly topic: Topic; readonly subject: Subject; readonly part: PartInForce }

function answerOf(book: Rulebook, view: CaseView, { topic, subject, part }: Place): Answer {
  const common = { topic, part: part.part, layer: part.layer, subject }
  const found: Candidates = part.found
  if (found.is === 'none') return { ...common, is: 'does-not-apply' }
  if (found.is === 'needs') return { ...common, is: 'needs', facts: found.facts }
  if (found.is === 'one') return settled(book, view, { ...common, by: found.by, dissent: [] })
  return amongClaims(book, view, { ...common, claims: found.claims })
}

function settled(book: Rulebook, view: CaseView, answer: Omit<Applies, 'is'>): Answer {
  const { dissent, dispute, ...rest } = answer
  const { by, topic, subject } = answer
  const value = by.statement.value
  if (value === null || value === 'as-nation') {
    return { ...rest, is: 'does-not-apply', ...(dispute === undefined ? {} : { dispute, dissent }) }
  }
  const only = onlyOf(topic)
  const asked = only && judge(book, view, { subject, judgement: only, value: value as object })
  if (asked?.is === 'needs') return { ...rest, is: 'needs', facts: asked.facts }
  if (asked?.is === 'broken') return { ...rest, is: 'does-not-apply' }
  return { ...answer, is: 'applies' }
}

type Claims = Common & { readonly claims: readonly InForce[] }

function amongClaims(book: Rulebook, view: CaseView, { claims, ...common }: Claims): Answer {
  const first = claims[0] as InForce
  const outcomes = new Set(claims.map(({ statement }) => outcomeOf(book, view, { ...common, statement })))
  if (outcomes.size === 1) return settled(book, view, { ...common, by: first, dissent: [] })
  const names = claims.map(({ statement }) => statement.claim)
  const dispute = book.disputes.find(
    (one) =>
      one.topic === common.topic.id && one.scope === first.scope && one.claims.some((name) => names.includes(name)),
  )
  const followed = claims.find(({ statement }) => statement.claim === dispute?.follow)
  if (dispute && followed) {
    return settled(book, view, { ...common, by: followed, dispute, dissent: claims.filter((one) => one !== followed) })
  }
  return dispute ? { ...common, is: 'disputed', dispute, claims } : { ...common, is: 'disputed', claims }
}

/** What a claim would lead to on these facts, as text: two claims with the same outcome do not disagree here. */
function outcomeOf(
  book: Rulebook,
  view: CaseView,
  { topic, subject, statement }: Common & Pick<InForce, 'statement'>,
): string {
  const judgement = judgementOf(topic)
  const value = statement.value
  if (judgement === undefined || value === null || value === 'as-nation') return JSON.stringify(value)
  return judge(book, view, { subject, judgement, value: value as object }).is
}

/** The check by which a condition, duty or ban is judged; undefined where software cannot see it. */
export function judgementOf({ demand }: Topic): Judgement | undefined {
  return 'check' in demand && demand.check !== undefined ? (demand as Judgement) : undefined
}

/** The check that says whether a paper or window is asked at all. */
export function onlyOf({ demand }: Topic): Judgement | undefined {
  return 'only' in demand ? demand.only : undefined
}
