/** What the journal tells of each change: which fields, which codes, whom it concerns. No value that a person typed. */
import type { Change, ChangeKind, ChangeOf, FilingCase } from '@beian/domain/casework'
import { subjectRef } from '@beian/domain/vocabulary'
import type { Entry } from '../journal/journal.queries.ts'

type Told = Pick<Entry, 'subject' | 'fields' | 'details' | 'words'>
type Tell<K extends ChangeKind> = (change: ChangeOf<K>, after: FilingCase) => Told

/** `case` alone has no id: the case's own stands in its entry. */
function about({ subjects }: FilingCase, id: string): Pick<Told, 'subject'> {
  const subject = subjects.find((one) => one.id === id)
  const ref = subject === undefined ? undefined : subjectRef(subject)
  return ref?.includes(':') ? { subject: ref as `${string}:${string}` } : {}
}

function ofReceipt({ receipts }: FilingCase, id: string): Told {
  const receipt = receipts.find((one) => one.id === id)
  const details = receipt ? { material: receipt.material, requirement: receipt.requirement } : {}
  return { subject: `receipt:${id}`, details }
}

const tellings: { readonly [K in ChangeKind]: Tell<K> } = {
  opened: ({ procedure }) => ({ details: { procedure } }),
  'facts-recorded': ({ subject, facts }, after) => ({ ...about(after, subject), fields: Object.keys(facts) }),
  'subject-added': ({ subject }, after) => ({
    ...about(after, subject.id),
    fields: Object.keys(subject.facts),
    details: { noun: subject.noun },
  }),
  'subject-removed': ({ subjects }) => ({ details: { subjects: subjects.join(', ') } }),
  'material-received': ({ receipt, replaces }, after) => {
    const told = ofReceipt(after, receipt.id)
    return { ...told, details: { ...told.details, replaces: replaces.length } }
  },
  'material-moved': ({ receipt, from }, after) => {
    const told = ofReceipt(after, receipt)
    return { ...told, details: { ...told.details, from: from.requirement } }
  },
  'material-accepted': ({ receipt }, after) => ofReceipt(after, receipt),
  'material-returned': ({ receipt }, after) => ofReceipt(after, receipt),
  'material-waived': ({ waiver: { requirement } }) => ({ details: { requirement } }),
  'material-asked-again': ({ requirement }) => ({ details: { requirement } }),
  'risk-accepted': ({ risk: { code, subject, reason: words } }) => ({ details: { code, subject }, words }),
  'risk-withdrawn': ({ risk: { code, subject }, reason: words }) => ({ details: { code, subject }, words }),
  'round-opened': ({ round }) => ({ details: { round: round.number, receipts: round.receipts.length } }),
  'round-answered': ({ answer: { event, at, reasons } }) => ({
    details: { event, happenedAt: at, reasons: reasons.length },
  }),
  'reason-mapped': ({ round, about }) => ({
    details: { round, ...(about.reason === undefined ? {} : { reason: about.reason }) },
  }),
  'person-through': ({ event, person, happenedAt }, after) => ({
    ...about(after, person),
    details: { event, happenedAt },
  }),
  'stage-moved': ({ event, from, to, happenedAt }) => ({ details: { event, from, to, happenedAt } }),
  'event-taken-back': ({ event, happenedAt, to, round, numbers, reason: words }) => ({
    details: { event, happenedAt, to, numbers, ...(round === undefined ? {} : { round }) },
    words,
  }),
  'person-taken-back': ({ event, person, happenedAt, reason: words }, after) => ({
    ...about(after, person),
    details: { event, happenedAt },
    words,
  }),
  'numbers-granted': ({ numbers }) => ({ details: { numbers: numbers.length } }),
  'number-corrected': ({ subject }, after) => about(after, subject),
  held: () => ({}),
  resumed: () => ({}),
}

export function tell(change: Change, after: FilingCase): Told & { action: `cases.${ChangeKind}` } {
  const telling = tellings[change.kind] as Tell<ChangeKind>
  return { action: `cases.${change.kind}`, ...telling(change, after) }
}
