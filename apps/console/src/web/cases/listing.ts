/**
 * What the list shows and how, read from the address: it may say anything, so only what is known is taken. A view can so be
 * sent to a colleague and found again.
 */
import { actors, type NatureId, natures, procedureIds, provinceIds } from '@beian/domain/vocabulary'
import type { Asked } from '../api.ts'

export type Wanted = NonNullable<Asked['cases']['list']>
export type Order = NonNullable<Wanted['order']>
export type Group = NonNullable<Wanted['group']>

/** Filters with a list of values to choose among, and those that are on or off. */
export const valueFilters = [
  'consultant',
  'client',
  'province',
  'procedure',
  'stage',
  'turn',
  'nature',
  'provider',
] as const
export const onFilters = ['late', 'blocked', 'held', 'due', 'state'] as const
export type ValueFilter = (typeof valueFilters)[number]
export type OnFilter = (typeof onFilters)[number]
export type FilterName = ValueFilter | OnFilter

export type Listing = {
  readonly search?: string
  readonly values: { readonly [F in ValueFilter]?: readonly string[] }
  readonly late: boolean
  readonly blocked: boolean
  readonly held: boolean | undefined
  readonly due: number | undefined
  readonly state: 'open' | 'closed' | 'all'
  readonly order: Order
  readonly descending: boolean
  readonly group: Group | undefined
  readonly columns: readonly string[] | undefined
  readonly face: 'table' | 'board'
}

export type Params = Readonly<Record<string, string | readonly string[] | undefined>>

const orders = [
  'due',
  'changed',
  'opened',
  'client',
  'consultant',
  'procedure',
  'stage',
  'province',
  'progress',
  'turn',
  'findings',
  'nature',
  'provider',
] as const satisfies readonly Order[]
export const groupNames = [
  'client',
  'stage',
  'consultant',
  'province',
  'procedure',
  'turn',
] as const satisfies readonly Group[]

/** Stands for whoever is signed in, so that a shared view shows each person their own. */
export const me = 'me'

const known: { readonly [F in ValueFilter]?: readonly string[] } = {
  province: provinceIds,
  procedure: procedureIds,
  turn: Object.keys(actors),
  nature: Object.keys(natures) as NatureId[],
}
const stageShape = /^[\w-]+\/[\w-]+$/

export function listingFrom(params: Params): Listing {
  const all = (name: string) => [params[name]].flat().flatMap((one) => one?.trim() || [])
  const one = (name: string) => all(name)[0]
  const of = <T extends string>(names: readonly T[], name: string) => names.find((other) => other === one(name))
  const values = Object.fromEntries(
    valueFilters.flatMap((name) => {
      const found = [...new Set(all(name))].filter((value) => isKnown(name, value))
      return found.length === 0 ? [] : [[name, found]]
    }),
  )
  const search = one('search')
  const days = Number(one('due') ?? Number.NaN)
  return {
    ...(search === undefined ? {} : { search }),
    values,
    late: one('late') === '1',
    blocked: one('blocked') === '1',
    held: { 1: true, 0: false }[one('held') ?? ''],
    due: Number.isInteger(days) && days >= 0 && days <= 3660 ? days : undefined,
    state: of(['open', 'closed', 'all'] as const, 'state') ?? 'open',
    order: of(orders, 'by') ?? 'due',
    descending: one('way') === 'down',
    group: of(groupNames, 'group'),
    columns: one('columns')?.split(','),
    face: one('face') === 'board' ? 'board' : 'table',
  }
}

function isKnown(name: ValueFilter, value: string): boolean {
  if (name === 'stage') return stageShape.test(value)
  return known[name]?.includes(value) ?? true
}

/** What the server is asked for. */
export function wantedOf(listing: Listing, myId: string | undefined): Wanted {
  const { values, search, late, blocked, held, due, state, order, descending, group } = listing
  const consultant = values.consultant?.flatMap((id) => (id === me ? (myId ?? []) : id))
  return {
    ...(values as Partial<Wanted>),
    ...(consultant && { consultant }),
    ...(search && { search }),
    ...(late && { late: true as const }),
    ...(blocked && { blocked: true as const }),
    ...(held === undefined ? {} : { held }),
    ...(due === undefined ? {} : { due }),
    ...(state !== 'open' && { state }),
    ...(group ? { group } : order !== 'due' && { order }),
    ...(descending && { descending }),
  }
}

/** Without the order: what narrows the list. */
export function filtersOf({ order: _, descending: __, group: ___, ...filters }: Wanted): Asked['cases']['found'] {
  return filters
}

/** The address of a view as it is kept: what was searched for is nobody else's. */
export function addressOf(params: Params): string {
  const kept = new URLSearchParams()
  for (const [name, value] of Object.entries(params))
    if (name !== 'search' && name !== 'all') for (const one of [value].flat()) if (one) kept.append(name, one)
  kept.sort()
  return kept.toString()
}
