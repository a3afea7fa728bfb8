/** 演变 A case after a change. Replaying all changes gives the case; nothing is judged here. */

import type { Facts } from '../vocabulary/facts/index.ts'
import type { Change, ChangeKind, ChangeOf, RecordedFacts } from './change.ts'
import type { AcceptedRisk, FilingCase, Happened, Receipt, Round, RoundAnswer } from './filing-case.ts'

type Evolved = Partial<FilingCase>
type Evolve<K extends ChangeKind> = (filingCase: FilingCase, change: ChangeOf<K>) => Evolved

function mended(known: Facts, recorded: RecordedFacts): Facts {
  return Object.fromEntries(Object.entries({ ...known, ...recorded }).filter(([, value]) => value !== null))
}

function judged({ receipts }: FilingCase, ids: readonly string[], judgement: Partial<Receipt>): readonly Receipt[] {
  return receipts.map((one) => (ids.includes(one.id) ? { ...one, ...judgement } : one))
}

function unjudged({ comment, judgedAt, ...receipt }: Receipt): Receipt {
  return { ...receipt, state: 'pending-review' }
}

/** Rounds with the last one continued. */
function inLastRound({ rounds }: FilingCase, added: (round: Round) => Partial<Round>): Evolved {
  return { rounds: rounds.map((round, index) => (index === rounds.length - 1 ? { ...round, ...added(round) } : round)) }
}

type Mapping = Pick<ChangeOf<'reason-mapped'>, 'answer' | 'place' | 'about'>

/** The reason keeps its words, and is about what is said now. */
function mapped({ answers }: Round, { answer, place, about }: Mapping): Round['answers'] {
  return answers.map((one, index) => {
    if (index !== answer) return one
    return {
      ...one,
      reasons: one.reasons.map((reason, at) => (at === place ? { text: reason.text, ...about } : reason)),
    }
  })
}

function withoutRisk({ acceptedRisks }: FilingCase, risk: AcceptedRisk): readonly AcceptedRisk[] {
  return acceptedRisks.filter(
    ({ code, subject, statement }) => code !== risk.code || subject !== risk.subject || statement !== risk.statement,
  )
}

/** The rounds without what this event answered; of two alike, without the later one. */
function unanswered(rounds: readonly Round[], { event, at }: Happened): readonly Round[] {
  const told = (one: RoundAnswer) => one.event === event && one.at === at
  const own = rounds.findLast(({ answers }) => answers.some(told))
  return rounds.map((round) =>
    round === own ? { ...round, answers: round.answers.toSpliced(round.answers.findLastIndex(told), 1) } : round,
  )
}

const happens = ({ happened }: FilingCase, one: Happened): readonly Happened[] => [...happened, one]

const evolutions: { readonly [K in Exclude<ChangeKind, 'opened' | 'resumed'>]: Evolve<K> } = {
  'facts-recorded': ({ subjects }, { subject, facts }) => ({
    subjects: subjects.map((one) => (one.id === subject ? { ...one, facts: mended(one.facts, facts) } : one)),
  }),
  'subject-added': ({ subjects }, { subject }) => ({ subjects: [...subjects, subject] }),
  'subject-removed': ({ subjects }, { subjects: gone }) => ({
    subjects: subjects.filter(({ id }) => !gone.includes(id)),
  }),
  'material-received': (filingCase, { receipt, replaces }) => ({
    receipts: [...judged(filingCase, replaces, { state: 'replaced' }), receipt],
    notRequired: filingCase.notRequired.filter(({ requirement }) => requirement !== receipt.requirement),
  }),
  'material-moved': (filingCase, { receipt, requirement, material, replaces }) => ({
    receipts: judged(filingCase, replaces, { state: 'replaced' }).map((one) =>
      one.id === receipt ? { ...unjudged(one), requirement, material } : one,
    ),
    notRequired: filingCase.notRequired.filter((one) => one.requirement !== requirement),
  }),
  'material-accepted': (filingCase, { receipt, at }) => ({
    receipts: judged(filingCase, [receipt], { state: 'accepted', judgedAt: at }),
  }),
  'material-returned': (filingCase, { receipt, comment, at }) => ({
    receipts: judged(filingCase, [receipt], { state: 'changes-requested', comment, judgedAt: at }),
  }),
  'material-waived': ({ notRequired }, { waiver }) => ({
    notRequired: [...notRequired.filter(({ requirement }) => requirement !== waiver.requirement), waiver],
  }),
  'material-asked-again': ({ notRequired }, { requirement }) => ({
    notRequired: notRequired.filter((one) => one.requirement !== requirement),
  }),
  'risk-accepted': (filingCase, { risk }) => ({ acceptedRisks: [...withoutRisk(filingCase, risk), risk] }),
  'risk-withdrawn': (filingCase, { risk }) => ({ acceptedRisks: withoutRisk(filingCase, risk) }),
  'round-opened': ({ rounds }, { round }) => ({ rounds: [...rounds, round] }),
  'round-answered': (filingCase, { answer }) =>
    inLastRound(filingCase, ({ answers }) => ({ answers: [...answers, answer] })),
  'reason-mapped': ({ rounds }, { round, answer, place, about }) => ({
    rounds: rounds.map((one) =>
      one.number === round ? { ...one, answers: mapped(one, { answer, place, about }) } : one,
    ),
  }),
  'person-through': (filingCase, { event, person, happenedAt }) =>
    inLastRound(filingCase, ({ through }) => ({ through: [...through, { event, person, at: happenedAt }] })),
  'stage-moved': (filingCase, { event, to, happenedAt }) => ({
    stage: to,
    happened: happens(filingCase, { event, at: happenedAt }),
  }),
  'event-taken-back': (filingCase, { place, event, happenedAt, to, round, numbers }) => ({
    stage: to,
    happened: filingCase.happened.toSpliced(place, 1),
    rounds: unanswered(
      filingCase.rounds.filter(({ number }) => number !== round),
      { event, at: happenedAt },
    ),
    ...(numbers ? { numbers: [] } : {}),
  }),
  'person-taken-back': ({ rounds }, { event, person, happenedAt }) => ({
    rounds: rounds.map((round) => ({
      ...round,
      through: round.through.filter((one) => one.event !== event || one.person !== person || one.at !== happenedAt),
    })),
  }),
  'numbers-granted': (_, { numbers }) => ({ numbers }),
  'number-corrected': ({ numbers }, { subject, from, to, at }) => ({
    numbers: numbers.map((one) =>
      one.subject === subject
        ? { ...one, number: to, earlier: [...one.earlier, { number: from, correctedAt: at }] }
        : one,
    ),
  }),
  held: (filingCase, { at, reason }) => ({
    hold: { since: at, reason },
    happened: happens(filingCase, { event: 'held', at }),
  }),
}

function opened({ id, procedure, stage, subjects, at }: ChangeOf<'opened'>): FilingCase {
  const happened: readonly Happened[] = [{ event: 'opened', at }]
  const empty = { receipts: [], rounds: [], numbers: [], acceptedRisks: [], notRequired: [] }
  return { id, procedure, stage, revision: 1, subjects, happened, ...empty }
}

function resumed({ hold, ...filingCase }: FilingCase, { at }: ChangeOf<'resumed'>): FilingCase {
  return { ...filingCase, happened: happens(filingCase, { event: 'resumed', at }) }
}

function evolved(filingCase: FilingCase, change: Exclude<Change, { kind: 'opened' }>): FilingCase {
  if (change.kind === 'resumed') return resumed(filingCase, change)
  const evolution = evolutions[change.kind] as (filingCase: FilingCase, change: Change) => Evolved
  return { ...filingCase, ...evolution(filingCase, change) }
}

/** A change of no case, or a second opening, is a fault of the store. */
export function evolve(filingCase: FilingCase | undefined, change: Change): FilingCase {
  if (change.kind === 'opened' && filingCase === undefined) return opened(change)
  if (change.kind === 'opened' || filingCase === undefined)
    throw new Error(`${change.kind} does not continue this case`)
  return { ...evolved(filingCase, change), revision: filingCase.revision + 1 }
}

/** The case that a list of changes amounts to. */
export function replay(changes: readonly Change[]): FilingCase | undefined {
  return changes.reduce<FilingCase | undefined>(evolve, undefined)
}
