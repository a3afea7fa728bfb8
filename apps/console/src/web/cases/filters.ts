/** What the list is narrowed to, kept in the address, so that a view can be sent to a colleague and found again. */
import {
  type Actor,
  actors,
  type ProcedureId,
  type ProvinceId,
  procedureIds,
  provinceIds,
} from '@beian/domain/vocabulary'
import { useSearchParams } from '@solidjs/router'
import type { Wanted } from '../case/shape.ts'

export const filterNames = ['consultant', 'province', 'procedure', 'stage', 'turn'] as const
export type FilterName = (typeof filterNames)[number]

type InAddress = Partial<Record<FilterName | 'search' | 'closed', string>>

const oneOf = <T extends string>(known: readonly T[], value: string | undefined): T | undefined =>
  known.find((one) => one === value)

/** What stands in an address may be anything: only what is known is asked for. */
export function wantedFrom(params: Readonly<Record<string, string | readonly string[] | undefined>>): Wanted {
  const text = (name: string) => [params[name]].flat()[0]?.trim() || undefined
  const province = oneOf<ProvinceId>(provinceIds, text('province'))
  const procedure = oneOf<ProcedureId>(procedureIds, text('procedure'))
  const turn = oneOf(Object.keys(actors) as Actor[], text('turn'))
  const [search, consultant, stage] = [text('search'), text('consultant'), text('stage')]
  return {
    ...(search && { search }),
    ...(consultant && { consultant }),
    ...(province && { province }),
    ...(procedure && { procedure }),
    ...(stage && { stage }),
    ...(turn && { turn }),
    ...(text('closed') && { closed: true }),
  }
}

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
