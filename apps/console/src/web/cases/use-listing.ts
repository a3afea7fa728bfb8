/** The list's address, and how it is changed. */
import { useNavigate, useSearchParams } from '@solidjs/router'
import { createMemo } from 'solid-js'
import { useSignedIn } from '../shell/signed-in.ts'
import { addressOf, type FilterName, listingFrom, onFilters, valueFilters, wantedOf } from './listing.ts'

type InAddress = FilterName | 'search' | 'by' | 'way' | 'group' | 'columns' | 'face' | 'all'
export type Change = Partial<Record<InAddress, string | readonly string[] | undefined>>

export function useListing() {
  const [params, setParams] = useSearchParams()
  const user = useSignedIn()
  const navigate = useNavigate()
  const listing = createMemo(() => listingFrom(params))
  const wanted = createMemo(() => wantedOf(listing(), user()?.id), undefined, { equals: isSame })
  const put = (change: Change) => {
    const given = Object.entries(change).map(([name, value]) => [
      name,
      value === undefined || value.length === 0 ? null : value,
    ])
    setParams(Object.fromEntries(given), { replace: true, scroll: false })
  }
  const filters = ['search', ...valueFilters, ...onFilters] as const
  return {
    listing,
    wanted,
    address: () => addressOf(params),
    put,
    /** Shows another address of the list. */
    go: (address: string) => navigate(`/cases${address === '' ? '' : `?${address}`}`, { replace: true, scroll: false }),
    /** Whether nobody has asked for anything, not even for everything. */
    isFresh: () => params['all'] === undefined,
    clear: () => put(Object.fromEntries(filters.map((name) => [name, undefined]))),
    isNarrowed: () => filters.some((name) => params[name] !== undefined),
    /** Whether this one filter is all that narrows the list, however it is sorted. */
    isNarrowedTo: (filter: string) =>
      filters
        .flatMap((name) => (params[name] === undefined ? [] : `${name}=${[params[name]].flat().join()}`))
        .join() === filter,
  }
}

export type UsedListing = ReturnType<typeof useListing>

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b)
