/** The saved views beside every page: one's own, then the team's, each with how many cases it finds. */
import { useLocation } from '@solidjs/router'
import { createQuery } from '@tanstack/solid-query'
import { createMemo, For, Show } from 'solid-js'
import type { Answers } from '../../api.ts'
import { useSignedIn } from '../../shell/signed-in.ts'
import { t } from '../../text/language.ts'
import { addressOf, filtersOf, listingFrom, wantedOf } from '../listing.ts'
import { foundOf, viewsOf } from '../queries.ts'

type View = Answers['views']['list'][number]

export function SavedViews() {
  const views = createQuery(viewsOf)
  const of = (mine: boolean) => (views.data ?? []).filter((view) => view.mine === mine)
  return (
    <For each={[true, false]}>
      {(mine) => (
        <Show when={of(mine).length > 0}>
          <section class="side-views" aria-label={mine ? t().list.views.mine : t().list.views.shared}>
            <h2>{mine ? t().list.views.mine : t().list.views.shared}</h2>
            <For each={of(mine)}>{(view) => <ViewLink view={view} />}</For>
          </section>
        </Show>
      )}
    </For>
  )
}

function ViewLink(props: { view: View }) {
  const here = useLocation()
  const user = useSignedIn()
  const params = () => paramsOf(props.view.address)
  const filters = createMemo(() => filtersOf(wantedOf(listingFrom(params()), user()?.id)))
  const found = createQuery(() => ({ ...foundOf(filters()), staleTime: 30_000 }))
  const isHere = () => here.pathname === '/cases' && addressOf(paramsOf(here.search)) === props.view.address
  return (
    // A plain link: the router's own looks at the path alone, and would call every view current.
    <a
      href={`/cases?${props.view.address === '' ? 'all=1' : props.view.address}`}
      class="side-link"
      aria-current={isHere() ? 'page' : undefined}
      title={props.view.mine ? undefined : t().list.views.by(props.view.owner)}
    >
      <span class="side-view-name">{props.view.name}</span>
      <span class="side-count">{found.data?.found ?? ''}</span>
    </a>
  )
}

export function paramsOf(address: string): Record<string, string[]> {
  const params = new URLSearchParams(address)
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
}
