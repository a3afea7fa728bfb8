/** 撤回 What goes with an event that is taken back: later events that rest on it, persons, the round it opened, its numbers. */
import type { EventId } from '../../vocabulary/event.ts'
import type { Instant } from '../../vocabulary/instant.ts'
import type { SubjectId } from '../../vocabulary/noun.ts'
import { type Context, type Known, knownOf } from '../deciding/context.ts'
import type { FilingCase } from '../filing-case.ts'
import { type Passage, passagesOf } from '../passages.ts'

export type PersonThrough = { readonly event: EventId; readonly person: SubjectId; readonly at: Instant }

export type TakingBack = {
  readonly own: Passage
  /** In the order in which they happened. */
  readonly later: readonly Passage[]
  /** Recorded with it, or since. */
  readonly persons: readonly PersonThrough[]
  /** Rounds that were opened by what goes. */
  readonly rounds: readonly number[]
  readonly numbers: boolean
}

const moves = ({ stage, event }: Passage) => stage.on[event] !== undefined

/** Whose round an event opened. */
export function roundOpenedBy({ filingCase, procedure }: Known, { event, at }: Passage): number | undefined {
  if (procedure.brings[event] !== 'dossier') return undefined
  return filingCase.rounds.findLast(({ submittedAt }) => submittedAt === at)?.number
}

export function bringsNumbers({ procedure }: Known, { event }: Passage): boolean {
  return procedure.brings[event] === 'numbers'
}

/** undefined: there is no such event, or it is none that moves the case, as its opening or a pause. */
export function takingBackOf(known: Known, place: number): TakingBack | undefined {
  const { filingCase, procedure } = known
  const passages = passagesOf(procedure, filingCase.happened)
  const own = passages[place]
  if (own === undefined || !moves(own)) return undefined
  const stays = own.stage.id === own.to.id
  const later = stays ? [] : passages.slice(place + 1).filter(moves)
  const gone = [own, ...later]
  const rounds = gone.flatMap((one) => roundOpenedBy(known, one) ?? [])
  const kept = filingCase.rounds.filter(({ number }) => !rounds.includes(number))
  const persons = stays ? [] : (kept.at(-1)?.through ?? []).filter(({ at }) => at >= own.at)
  return { own, later, persons, rounds, numbers: gone.some((one) => bringsNumbers(known, one)) }
}

/** By the place of each event that can be taken back. */
export function takingsBack(filingCase: FilingCase, context: Context): ReadonlyMap<number, TakingBack> {
  const known = knownOf(filingCase, context)
  const all = filingCase.happened.map((_, place) => [place, takingBackOf(known, place)] as const)
  return new Map(all.flatMap(([place, one]) => (one === undefined ? [] : [[place, one] as const])))
}
