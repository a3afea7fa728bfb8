/** What is chosen in the planner, as its address says it. */
import { type Day, isDay } from '@beian/domain/vocabulary'

export type Choice = {
  readonly procedure: string
  /** Empty: none. */
  readonly province: string
  readonly turn: 'from' | 'by'
  readonly day: Day | undefined
}

export type Known = { readonly procedures: readonly string[]; readonly provinces: readonly string[] }

export function readChoice(hash: string, known: Known): Choice {
  const said = new URLSearchParams(hash.replace(/^#/, ''))
  const among = (name: string, words: readonly string[]) => words.find((word) => word === said.get(name))
  const turn = said.has('by') ? ('by' as const) : ('from' as const)
  const day = said.get(turn) ?? ''
  return {
    procedure: among('procedure', known.procedures) ?? known.procedures[0] ?? '',
    province: among('province', known.provinces) ?? '',
    turn,
    day: isDay(day) && day >= FIRST && day <= LAST ? day : undefined,
  }
}

/** Between them a day is counted. */
export const FIRST: Day = '2023-01-01'
export const LAST: Day = '2099-12-31'

export function writeChoice({ procedure, province, turn, day }: Choice): string {
  const when = day === undefined && turn === 'from' ? {} : { [turn]: day ?? '' }
  const said = { procedure, ...(province === '' ? {} : { province }), ...when }
  return `#${new URLSearchParams(said)}`
}
