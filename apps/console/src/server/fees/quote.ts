/**
 * 报价 The quote of a case: what the State charges (by the book, with its source), then providers' and agencies' prices apart,
 * never in one sum with it; what is owed only on success is owed once the case has reached its end, and lapses if it is given up.
 */
import type { Known } from '@beian/domain/casework'
import type { Fee, Rulebook } from '@beian/domain/rulebook'
import type { Day, Text } from '@beian/domain/vocabulary'
import type { FeeKind } from './fees.table.ts'

export type Line = {
  readonly id: string
  readonly rev: number
  readonly kind: FeeKind
  readonly title: Text
  readonly note: Text | null
  readonly amountFen: number | null
  readonly onSuccess: boolean
  readonly paidOn: Day | null
}

export type LineState = 'paid' | 'owed' | 'on-success' | 'lapsed' | 'open'

/** How the case stands, as far as money cares. */
export type Ending = 'going' | 'reached' | 'given-up'

export function endingOf({ stage }: Pick<Known, 'stage'>): Ending {
  if (!stage.final) return 'going'
  return stage.stands === null ? 'given-up' : 'reached'
}

export function stateOf({ paidOn, onSuccess, amountFen }: Line, ending: Ending): LineState {
  if (paidOn !== null) return 'paid'
  if (onSuccess && ending === 'given-up') return 'lapsed'
  if (onSuccess && ending === 'going') return 'on-success'
  return amountFen === null ? 'open' : 'owed'
}

export type Sums = { readonly [K in FeeKind | 'paid' | 'owed' | 'onSuccess']: number }

/** Without the State's charges: they stand beside it. A line without an amount counts for nothing. */
export function sumsOf(lines: readonly Line[], ending: Ending): Sums {
  const add = (wanted: (line: Line) => boolean) =>
    lines.filter(wanted).reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0)
  const lives = (line: Line) => stateOf(line, ending) !== 'lapsed'
  return {
    provider: add((line) => line.kind === 'provider' && lives(line)),
    agency: add((line) => line.kind === 'agency' && lives(line)),
    paid: add((line) => stateOf(line, ending) === 'paid'),
    owed: add((line) => stateOf(line, ending) === 'owed'),
    onSuccess: add((line) => stateOf(line, ending) === 'on-success'),
  }
}

/** What the State charges for the procedure, each with where it is read from. */
export function statutoryOf({ rulebook, procedure }: Pick<Known, 'rulebook' | 'procedure'>) {
  return feesOf(rulebook, procedure.id, 'statutory').map((fee) => ({
    id: fee.id,
    title: fee.title,
    note: fee.note ?? null,
    amountFen: fenOf(fee),
    confidence: fee.confidence,
    seenBy: fee.seenBy,
    sources: fee.cites.flatMap((id) => {
      const source = rulebook.sources[id]
      return source ? [{ id, title: source.title, url: source.url }] : []
    }),
  }))
}

/** Prices the book knows, to be taken over: providers', and those of the playbook by which the case is run. */
export function offeredTo(
  { rulebook, procedure }: Pick<Known, 'rulebook' | 'procedure'>,
  playbook: string | undefined,
) {
  const priced = rulebook.playbooks.find(({ id }) => id === playbook)?.fees ?? []
  const agency = rulebook.fees.filter(({ id, kind }) => kind === 'agency' && priced.includes(id))
  return [...feesOf(rulebook, procedure.id, 'provider'), ...agency].map((fee) => ({
    id: fee.id,
    kind: fee.kind as FeeKind,
    title: fee.title,
    note: fee.note ?? null,
    amountFen: fenOf(fee),
    per: fee.per,
  }))
}

function feesOf({ fees }: Rulebook, procedure: Fee['procedures'][number], kind: Fee['kind']): readonly Fee[] {
  return fees.filter((fee) => fee.kind === kind && fee.procedures.includes(procedure))
}

const FEN = 100

/** Whole yuan in the book; where the source names no amount, or no currency, none is taken over. */
export function fenOf({ amount, currency }: Fee): number | null {
  return amount === null || currency === null ? null : Math.round(amount.to * FEN)
}
