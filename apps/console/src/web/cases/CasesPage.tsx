/** The list of cases: what is urgent, what one is looking for, and each case in one line. */
import { A } from '@solidjs/router'
import { createQuery } from '@tanstack/solid-query'
import { Match, Show, Switch } from 'solid-js'
import { problemOf } from '../api.ts'
import { t } from '../text/language.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Loading } from '../ui/Loading.tsx'
import { CaseTable } from './CaseTable.tsx'
import { CountStrip } from './CountStrip.tsx'
import { FilterLine } from './FilterLine.tsx'
import { useFilters } from './filters.ts'
import { NoCases } from './NoCases.tsx'
import { countsOf, listOf } from './queries.ts'

export default function CasesPage() {
  const filters = useFilters()
  const list = createQuery(() => listOf(filters.wanted()))
  const counts = createQuery(countsOf)
  const isNew = () => list.data?.rows.length === 0 && !filters.isNarrowed()
  return (
    <>
      <header class="page-head">
        <h1>{t().cases.title}</h1>
        <Show when={counts.data}>{(data) => <span class="second">{t().cases.open(data().open)}</span>}</Show>
        <div class="acts">
          <A class="button button-primary" href="/cases/new">
            {t().cases.new}
            <kbd class="key-on-button" aria-hidden="true">
              N
            </kbd>
          </A>
        </div>
      </header>
      <Switch fallback={<Loading />}>
        <Match when={list.error && !list.data}>
          <ErrorState problem={problemOf(list.error)} onRetry={() => void list.refetch()} />
        </Match>
        <Match when={isNew()}>
          <NoCases />
        </Match>
        <Match when={list.data}>
          {(data) => (
            <>
              <Show when={counts.data}>{(known) => <CountStrip counts={known()} />}</Show>
              <FilterLine filters={filters} />
              <Show
                when={data().rows.length > 0}
                fallback={
                  <EmptyState title={t().cases.noMatch}>
                    <p class="second">{t().cases.noMatchNote}</p>
                  </EmptyState>
                }
              >
                <CaseTable rows={data().rows} />
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </>
  )
}
