/** 需要办什么 What a service needs, told by the paths of the book: each with its reasons, what bars it, and what is to be minded. */
import { type Answer, countingAnswers } from '../reading/answers.ts'
import { foundOn } from '../reading/found.ts'
import type { InForce } from '../reading/in-force.ts'
import { requirementsOn } from '../reading/requirements.ts'
import { say, sayFix } from '../reading/say.ts'
import { type CaseView, known, subjectsOf } from '../reading/view.ts'
import type { Procedure } from '../rulebook/procedure.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Topic } from '../rulebook/topic.ts'
import type { FactKey } from '../vocabulary/facts/index.ts'
import type { Subject } from '../vocabulary/noun.ts'
import type { PathEnd } from '../vocabulary/path-end.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import type { Text } from '../vocabulary/text.ts'
import { type NotNeeded, notNeeded } from './not-needed.ts'

/** A sentence of the book that counts here. */
export type Reason = { readonly topic: Topic; readonly by: InForce; readonly text: Text }
/** A condition that these facts break. */
export type Bar = Reason & { readonly fix: Text; readonly firm: boolean }

export type Need = {
  readonly end: PathEnd
  readonly is: 'needed' | 'disputed'
  /** Whoever asks here cannot have it: not open to such a principal, or a condition is broken. */
  readonly closed: boolean
  readonly because: readonly Reason[]
  /** What is said otherwise: the text of the law where practice differs, or the other side of a dispute. */
  readonly against: readonly Reason[]
  readonly bars: readonly Bar[]
  readonly mind: readonly Reason[]
  /** The procedure whose guide and checklist lead there. */
  readonly guide: ProcedureId | undefined
}

export type Needs = {
  readonly needs: readonly Need[]
  readonly notNeeded: readonly NotNeeded[]
  /** Facts on which a path still hangs. */
  readonly open: readonly FactKey[]
}

type Led = Reason & { readonly end: PathEnd }

export const endOf = (by: InForce): PathEnd => (by.statement.value as { procedure: PathEnd }).procedure

/** The guides of ends that are no procedures themselves. */
const guides: { readonly [E in PathEnd]?: ProcedureId } = {
  filing: 'first-filing',
  'edi-licence': 'licence-application',
}

const guideTo = (book: Rulebook, end: PathEnd): Procedure | undefined =>
  book.procedures[end as ProcedureId] ?? book.procedures[guides[end] as ProcedureId]

/** An end that says how a filing is made: its kind, or that it is on record. */
function isKindOfFiling(book: Rulebook, end: PathEnd): boolean {
  return end === 'on-record' || book.procedures[end as ProcedureId]?.regime === 'icp-filing'
}

export function needed(book: Rulebook, view: CaseView): Needs {
  const answers = book.topics
    .filter(({ demand }) => demand.kind === 'path')
    .flatMap((topic) => countingAnswers(book, topic, view))
  const led = answers.flatMap((answer) => (answer.is === 'applies' ? [ledBy(book, answer.topic, answer.by)] : []))
  const parts = [...filingOf(book, led), ...othersOf(book, led)]
  const settled = new Set<PathEnd>([...parts.map(({ end }) => end), ...led.map(({ end }) => end)])
  const disputed = answers.flatMap((answer) => disputedBy(book, answer, settled))
  const needs = [...parts.map((part) => ({ ...part, is: 'needed' as const })), ...disputed].map((part) => ({
    ...part,
    ...onTheWay(book, view, part.end),
  }))
  const named = new Set<PathEnd>([...settled, ...disputed.map(({ end }) => end)])
  const open = answers.flatMap((answer) => (answer.is === 'needs' ? answer.facts : []))
  return { needs, notNeeded: notNeeded(book, view, { answers, named }), open: [...new Set(open)] }
}

function ledBy(book: Rulebook, topic: Topic, by: InForce): Led {
  return { end: endOf(by), topic, by, text: say(book, topic, by.statement) }
}

type Part = Pick<Need, 'end' | 'because' | 'against'>

/** A filing of the kind that the record leads to; or none, where practice knows none: then the text stands against it. */
function filingOf(book: Rulebook, led: readonly Led[]): readonly Part[] {
  const filing = led.filter(({ end }) => end === 'filing')
  const none = led.filter(({ end }) => end === 'none')
  if (none.length > 0) return [{ end: 'none', because: none, against: filing }]
  const kinds = Map.groupBy(
    led.filter(({ end }) => isKindOfFiling(book, end)),
    ({ end }) => end,
  )
  if (kinds.size === 0) return filing.length === 0 ? [] : [{ end: 'filing', because: filing, against: [] }]
  return [...kinds].map(([end, because]) => ({ end, because: [...filing, ...because], against: [] }))
}

/** Each other end once; but who is to be asked hangs on the question. */
function othersOf(book: Rulebook, led: readonly Led[]): readonly Part[] {
  const others = led.filter(({ end }) => end !== 'filing' && end !== 'none' && !isKindOfFiling(book, end))
  const groups = Map.groupBy(others, ({ end, topic }) => (end === 'ask-authority' ? topic.id : end))
  return [...groups.values()].map((because) => ({ end: (because[0] as Led).end, because, against: [] }))
}

function disputedBy(
  book: Rulebook,
  answer: Answer,
  settled: ReadonlySet<PathEnd>,
): readonly (Part & { readonly is: 'disputed' })[] {
  if (answer.is !== 'disputed') return []
  const claims = answer.claims.map((by) => ledBy(book, answer.topic, by))
  return claims
    .filter(({ end }) => !settled.has(end))
    .map((claim) => ({
      end: claim.end,
      is: 'disputed' as const,
      because: [claim],
      against: claims.filter((one) => one !== claim),
    }))
}

/** What the book says to whoever takes this way: what bars it, and what is to be minded. */
function onTheWay(book: Rulebook, view: CaseView, end: PathEnd): Pick<Need, 'closed' | 'bars' | 'mind' | 'guide'> {
  const guide = guideTo(book, end)
  if (guide === undefined) return { closed: false, bars: [], mind: [], guide: undefined }
  const topics = book.topics.filter(({ demand, procedures }) => demand.kind !== 'path' && procedures.includes(guide.id))
  const bars = foundOn(book, topics, view)
    .filter(({ verdict }) => verdict.is === 'broken')
    .map(({ answer: { topic }, by, severity }) => ({
      topic,
      by,
      text: say(book, topic, by.statement),
      fix: sayFix(book, topic, by.statement),
      firm: severity === 'block' || severity === 'risk',
    }))
  const open = isOpenTo(guide, view)
  const worded = topics.filter((topic) => (open ? isMinded(guide, topic) : topic.id === guide.naturesBy))
  const mind = requirementsOn(book, worded, view).asked.map(({ topic, by, text }) => ({ topic, by, text }))
  return { closed: !open || bars.some(({ firm }) => firm), bars, mind, guide: guide.id }
}

/** Of the same regime, and nothing that software judges: a condition that is kept needs no word. */
function isMinded(guide: Procedure, { demand, regime }: Topic): boolean {
  return regime === guide.regime && (!('check' in demand) || demand.check === undefined)
}

function isOpenTo({ natures }: Procedure, view: CaseView): boolean {
  const nature = known(view, subjectsOf(view, 'principal')[0] as Subject, 'principal.nature')
  return natures === undefined || nature === undefined || natures.some((one) => one === nature)
}
