/** What the search found, as items of the palette: where each leads, and what is said beside it. */
import type { Answers } from '../api.ts'
import { procedureTitle, stageTitle } from '../cases/titles.ts'
import { say, t } from '../text/language.ts'

export type Item = {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly number?: boolean
  readonly run: () => void
}
export type ItemGroup = { readonly id: string; readonly title: string; readonly items: readonly Item[] }

type Group = Answers['search']['find'][number]
export type Hit = Group['hits'][number]
type Go = (address: string) => void

/** What stands in several cases of a client leads to the client. */
const tabs: Readonly<Record<Hit['kind'], string>> = {
  client: '',
  case: 'facts',
  principal: 'facts',
  person: 'facts',
  service: 'facts',
  'domain-name': 'facts',
  number: 'numbers',
  document: 'materials',
  rejection: 'rounds',
}

export function addressOf(hit: Hit): string {
  if (hit.case === null || hit.more > 0) return `/clients/${hit.client.id}`
  return `/cases/${hit.case.id}/${tabs[hit.kind]}`
}

export function foundItems(groups: readonly Group[], go: Go): readonly ItemGroup[] {
  return groups.map(({ kind, hits }) => ({
    id: kind,
    title: t().desk.palette.kinds[kind],
    items: hits.map((hit) => ({
      id: `${kind}-${hit.case?.id ?? hit.client.id}-${hit.ref}`.replaceAll(/[^\w-]/g, '-'),
      title: hit.title ?? hit.case?.name ?? hit.client.name,
      note: noteOf(hit),
      number: kind === 'number',
      run: () => go(addressOf(hit)),
    })),
  }))
}

function noteOf({ kind, title, client, case: known, more }: Hit): string {
  const parts = [
    title === client.name || kind === 'client' ? '' : (known?.name ?? client.name),
    known ? say(procedureTitle(known.procedure)) : '',
    known ? stageTitle(known.procedure, known.stage) : '',
    more > 0 ? t().desk.palette.more(more) : '',
  ]
  return [...new Set(parts)].filter((part) => part !== '' && part !== title).join(' · ')
}

type Recent = Answers['search']['recent'][number]

export function recentItem({ id, name, procedure, stage }: Recent, go: Go): Item {
  const note = [say(procedureTitle(procedure)), stageTitle(procedure, stage)].filter((part) => part !== '').join(' · ')
  return { id: `recent-${id}`, title: name, note, run: () => go(`/cases/${id}`) }
}

type FoundTopic = Answers['topics']['find'][number]

/** Questions of the book: each opens its own page. */
export function topicItems(topics: readonly FoundTopic[], go: Go): readonly ItemGroup[] {
  if (topics.length === 0) return []
  const items = topics.map(({ id, title, regime }) => ({
    id: `topic-${id}`,
    title: say(title),
    note: t().desk.topic.regimes[regime],
    run: () => go(`/rules/${id}`),
  }))
  return [{ id: 'topics', title: t().desk.topic.found, items }]
}
