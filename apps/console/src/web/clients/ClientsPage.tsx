/** The clients: who asks us to file. */
import { dayOf, type Instant } from '@beian/domain/vocabulary'
import { A, useSearchParams } from '@solidjs/router'
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { For, Match, Show, Switch } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { t } from '../text/language.ts'
import { shortDay } from '../text/when.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Loading } from '../ui/Loading.tsx'
import { NoClients } from './NoClients.tsx'

export default function ClientsPage() {
  const [params, setParams] = useSearchParams<{ search?: string }>()
  const search = () => params.search ?? ''
  const clients = createQuery(() => ({
    queryKey: ['clients', search()],
    queryFn: () => api.clients.list.query({ search: search(), limit: 200 }),
    placeholderData: keepPreviousData,
  }))
  let waiting: ReturnType<typeof setTimeout> | undefined
  const typed = (words: string) => {
    clearTimeout(waiting)
    waiting = setTimeout(() => setParams({ search: words || null }, { replace: true }), 250)
  }
  return (
    <>
      <header class="page-head">
        <h1>{t().clients.title}</h1>
        <Show when={clients.data}>{(rows) => <span class="second">{t().clients.count(rows().length)}</span>}</Show>
        <div class="acts">
          <A class="button button-primary" href="/clients/new">
            {t().clients.new}
          </A>
        </div>
      </header>
      <Switch fallback={<Loading />}>
        <Match when={clients.error && !clients.data}>
          <ErrorState problem={problemOf(clients.error)} onRetry={() => void clients.refetch()} />
        </Match>
        <Match when={clients.data?.length === 0 && search() === ''}>
          <NoClients />
        </Match>
        <Match when={clients.data}>
          {(rows) => (
            <>
              <search class="filters">
                <input
                  class="input filters-search"
                  type="search"
                  value={search()}
                  onInput={(event) => typed(event.currentTarget.value)}
                  placeholder={t().clients.search}
                  aria-label={t().clients.search}
                />
              </search>
              <Show when={rows().length > 0} fallback={<NoMatch />}>
                <table class="list list-short list-figures">
                  <thead>
                    <tr>
                      <th scope="col">{t().clients.columns.name}</th>
                      <th scope="col">{t().clients.columns.open}</th>
                      <th scope="col">{t().clients.columns.all}</th>
                      <th scope="col">{t().clients.columns.since}</th>
                    </tr>
                  </thead>
                  <tbody>
                    <For each={rows()}>
                      {(row) => (
                        <tr>
                          <td class="list-what">
                            <A class="list-link" href={`/clients/${row.id}`}>
                              {row.name}
                            </A>
                          </td>
                          <td data-figure data-label={t().clients.columns.open}>
                            {row.open}
                          </td>
                          <td data-figure data-label={t().clients.columns.all} class="second">
                            {row.open + row.closed}
                          </td>
                          <td data-figure data-label={t().clients.columns.since} class="second">
                            {shortDay(dayOf(row.createdAt as Instant))}
                          </td>
                        </tr>
                      )}
                    </For>
                  </tbody>
                </table>
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </>
  )
}

function NoMatch() {
  return (
    <EmptyState title={t().clients.noMatch}>
      <p class="second">{t().clients.noMatchNote}</p>
    </EmptyState>
  )
}
