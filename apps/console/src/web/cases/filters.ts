/** What the list is narrowed to, kept in the address, so that a view can be sent to a colleague and found again. */
import { useSearchParams } from '@solidjs/router'
import { wantedFrom } from './wanted.ts'

export const filterNames = ['consultant', 'province', 'procedure', 'stage', 'turn'] as const
export type FilterName = (typeof filterNames)[number]

type InAddress = Partial<Record<FilterName | 'search' | 'closed', string>>

export function useFilters() {
  const [params, setParams] = useSearchParams()
  return {
    wanted: () => wantedFrom(params),
    put: (change: InAddress) =>
      setParams(Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value || null])), {
        replace: true,
        scroll: false,
      }),
    clear: () =>
      setParams(Object.fromEntries([...filterNames, 'search', 'closed'].map((name) => [name, null])), {
        replace: true,
        scroll: false,
      }),
    isNarrowed: () => Object.keys(wantedFrom(params)).length > 0,
  }
}
