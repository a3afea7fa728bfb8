/** 下号 The numbers a grant brings: one for the principal, one for each service; and the correction of a mistyped one. */
import { numberFormats } from '../../numbers/index.ts'
import type { Instant } from '../../vocabulary/instant.ts'
import type { Subject } from '../../vocabulary/noun.ts'
import type { NumberKind } from '../../vocabulary/number-kind.ts'
import type { NumberGiven } from '../command.ts'
import type { Forgiven } from '../facts/read-fact.ts'
import type { GrantedNumber } from '../filing-case.ts'
import { type Detail, detailOf, type Refusal, refuse, refuseAll } from '../problems.ts'
import { subjectTitle } from '../subject-title.ts'
import { change, changed, type DeciderOf, type Known } from './context.ts'
import { type Numbered, numberFaults } from './number-faults.ts'

type Place = { readonly subject: Subject; readonly kind: NumberKind }
type ReadNumber = { readonly subject: string; readonly kind: NumberKind; readonly number: string }
export type NumbersRead = {
  readonly ok: true
  readonly numbers: readonly ReadNumber[]
  readonly forgiven: readonly Forgiven[]
}

const pathOf = (id: string) => `numbers/${id}`

/** The subjects that get a number in this procedure. */
function placesOf({ filingCase, procedure: { yields } }: Known): readonly Place[] {
  return filingCase.subjects.flatMap((subject) => {
    const kind =
      subject.noun === 'principal' ? yields.principal : subject.noun === 'service' ? yields.service : undefined
    return kind === undefined ? [] : [{ subject, kind }]
  })
}

function readNumbers(known: Known, given: readonly NumberGiven[]): NumbersRead | Refusal {
  const places = placesOf(known)
  const numbers: ReadNumber[] = []
  const filings: Numbered[] = []
  const forgiven: Forgiven[] = []
  const problems: Detail[] = []
  for (const { subject, kind } of places) {
    const path = pathOf(subject.id)
    const typed = given.find((one) => one.subject === subject.id)?.number ?? ''
    const reading = numberFormats[kind].parse(typed)
    if (typed.trim() === '') problems.push(detailOf('number-missing', { subject: subjectTitle(subject) }, path))
    else if (!reading.ok) problems.push({ ...reading.problem, path })
    else {
      numbers.push({ subject: subject.id, kind, number: reading.canonical })
      forgiven.push(...reading.warnings.map((warning) => ({ ...warning, path })))
      if (reading.kind === 'filing-number') filings.push({ subject, path, filing: reading })
    }
  }
  const unasked = given.filter((one) => !places.some(({ subject }) => subject.id === one.subject))
  const unexpected = unasked.map(({ subject }) => detailOf('number-unexpected', { subject }, pathOf(subject)))
  const principal = known.filingCase.subjects.find(({ noun }) => noun === 'principal')
  const [first, ...others] = [...problems, ...unexpected, ...numberFaults(filings, principal)]
  return first === undefined ? { ok: true, numbers, forgiven } : refuseAll('numbers-refused', [first, ...others])
}

export function granted(
  known: Known,
  given: readonly NumberGiven[],
  grantedAt: Instant,
): { readonly ok: true; readonly numbers: readonly GrantedNumber[]; readonly forgiven: readonly Forgiven[] } | Refusal {
  const read = readNumbers(known, given)
  return read.ok ? { ...read, numbers: read.numbers.map((one) => ({ ...one, grantedAt, earlier: [] })) } : read
}

/** The numbers given stand in place of those recorded; all are held against each other again. */
export const correctNumber: DeciderOf<'correct-number'> = (known, { numbers: given }) => {
  const recorded = known.filingCase.numbers
  if (recorded.length === 0) return refuse('number-none', {}, 'numbers')
  const kept = recorded.filter(({ subject }) => !given.some((one) => one.subject === subject))
  const read = readNumbers(known, [...kept, ...given])
  if (!read.ok) return read
  const changes = read.numbers.flatMap(({ subject, number: to }) => {
    const from = recorded.find((one) => one.subject === subject)?.number
    return from === undefined || from === to ? [] : [change(known, 'number-corrected', { subject, from, to })]
  })
  return changed(changes, read.forgiven)
}
