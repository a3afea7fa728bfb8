/** How each condition reads on its chip; `undefined` where it is not asked for. */
import { actors, type NatureId, natures, type ProcedureId, type ProvinceId } from '@beian/domain/vocabulary'
import { createQuery } from '@tanstack/solid-query'
import { type Accessor, createMemo } from 'solid-js'
import { api } from '../api.ts'
import { say, t } from '../text/language.ts'
import { type FilterName, type Listing, me, type ValueFilter } from './listing.ts'
import { provinceName } from './near.ts'
import { teamOf } from './queries.ts'
import { procedureTitle, stageTitle } from './titles.ts'

export function useFilterTitles(listing: Accessor<Listing>): (name: FilterName) => string | undefined {
  const consultants = () => listing().values.consultant?.some((id) => id !== me) ?? false
  const team = createQuery(() => ({ ...teamOf(), enabled: consultants() }))
  const client = () => listing().values.client?.[0]
  const named = createQuery(() => ({
    queryKey: ['clients', 'one', client()],
    queryFn: () => api.clients.get.query({ id: client() ?? '' }),
    enabled: client() !== undefined,
  }))
  const titleOf: Record<ValueFilter, (value: string) => string> = {
    consultant: (id) => (id === me ? t().list.me : (team.data?.find((one) => one.id === id)?.name ?? '…')),
    client: (id) => (id === client() ? (named.data?.name ?? '…') : '…'),
    province: (id) => provinceName(id as ProvinceId),
    procedure: (id) => say(procedureTitle(id as ProcedureId)),
    stage: (id) => {
      const [procedure = '', stage = ''] = id.split('/')
      return stageTitle(procedure as ProcedureId, stage)
    },
    turn: (id) => say(actors[id as keyof typeof actors]),
    nature: (id) => say(natures[id as NatureId].title),
    provider: (name) => name,
  }
  const all = createMemo(() => {
    const { values, due, held, state, late, blocked } = listing()
    const words = t().list
    const join = t().kit.comma
    const chosen = (Object.keys(titleOf) as ValueFilter[]).flatMap((name) => {
      const found = values[name]
      return found ? [[name, shortened(found.map(titleOf[name]), join)] as const] : []
    })
    return new Map<FilterName, string>([
      ...chosen,
      ...(late ? [['late', ''] as const] : []),
      ...(blocked ? [['blocked', ''] as const] : []),
      ...(due === undefined ? [] : [['due', words.due(due)] as const]),
      ...(held === undefined ? [] : [['held', held ? words.held.yes : words.held.no] as const]),
      ...(state === 'open' ? [] : [['state', words.states[state]] as const]),
    ])
  })
  return (name) => all().get(name)
}

const mostNamed = 3

/** 广东、上海、北京 +2 */
function shortened(titles: readonly string[], join: string): string {
  const rest = titles.length - mostNamed
  return titles.slice(0, mostNamed).join(join) + (rest > 0 ? ` +${rest}` : '')
}
