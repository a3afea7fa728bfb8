/** The list of cases: what is urgent, what one is looking for, and each case in one line or on a board. */
import { A } from '@solidjs/router'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createEffect, createMemo, Match, on, Show, Suspense, Switch } from 'solid-js'
import { t } from '../text/language.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { later } from '../ui/later.ts'
import { CaseList } from './CaseList.tsx'
import { CountStrip } from './CountStrip.tsx'
import { Faces } from './Faces.tsx'
import { FilterLine } from './FilterLine.tsx'
import { useListKeys } from './keys.ts'
import { ListShape } from './ListShape.tsx'
import { LoadMore } from './LoadMore.tsx'
import { filtersOf } from './listing.ts'
import { NoCases } from './NoCases.tsx'
import { createPages } from './pages.ts'
import { casesKey, countsOf, foundOf, groupsOf } from './queries.ts'
import { createSelection } from './selection.ts'
import { useListing } from './use-listing.ts'
import { useFirstView } from './views/first-view.ts'

const Toolbar = later(() => import('./Toolbar.tsx'))
const BulkBar = later(() => import('./bulk/BulkBar.tsx'))
const Board = later(() => import('./board/Board.tsx'))

export default function CasesPage() {
  const list = useListing()
  const cache = useQueryClient()
  const isSettled = useFirstView(list)
  const onBoard = () => list.listing().face === 'board'
  const filters = createMemo(() => filtersOf(list.wanted()))
  const pages = createPages(() => (isSettled() && !onBoard() ? list.wanted() : undefined))
  const counts = createQuery(countsOf)
  const found = createQuery(() => ({ ...foundOf(filters()), enabled: isSettled() && list.isNarrowed() }))
  const all = () => (list.isNarrowed() ? found.data?.found : counts.data?.open)
  const group = () => list.listing().group
  const groups = createQuery(() => ({
    ...groupsOf({ ...filters(), group: group() ?? 'client' }),
    enabled: isSettled() && !onBoard() && group() !== undefined,
  }))
  const groupCounts = createMemo(() => new Map((groups.data ?? []).map(({ value, count }) => [value, count])))
  const selection = createSelection()
  createEffect(on(filters, selection.clear, { defer: true }))
  useListKeys({ rows: pages.rows, selection, onEnd: () => void pages.more() })

  const isNew = () => counts.data?.open === 0 && pages.blocks() && pages.rows().length === 0 && !list.isNarrowed()
  const changed = async () => {
    await Promise.all([cache.invalidateQueries({ queryKey: casesKey }), pages.refresh()])
    selection.renew(pages.rows())
  }

  return (
    <>
      <header class="page-head">
        <h1>{t().cases.title}</h1>
        <Show when={counts.data}>{(data) => <span class="second">{t().cases.open(data().open)}</span>}</Show>
        <div class="acts">
          <Faces list={list} />
          <A class="button button-primary" href="/cases/new">
            {t().cases.new}
            <kbd class="key-on-button" aria-hidden="true">
              N
            </kbd>
          </A>
        </div>
      </header>
      <Show when={!isNew()} fallback={<NoCases />}>
        <CountStrip counts={counts.data} list={list} />
        <div class="list-head">
          <FilterLine list={list} found={all()} />
          <Suspense fallback={<div class="list-tools" />}>
            <Toolbar list={list} />
          </Suspense>
        </div>
        <Switch fallback={<ListShape />}>
          <Match when={onBoard()}>
            <Suspense fallback={<ListShape />}>
              <Board list={list} filters={filters()} />
            </Suspense>
          </Match>
          <Match when={!pages.blocks() && pages.problem()}>
            {(problem) => <ErrorState problem={problem()} onRetry={() => void pages.refresh()} />}
          </Match>
          <Match when={pages.blocks()?.length === 0}>
            <EmptyState title={t().cases.noMatch}>
              <p class="second">{t().cases.noMatchNote}</p>
            </EmptyState>
          </Match>
          <Match when={pages.blocks()}>
            {(blocks) => (
              <div class="list-frame" aria-busy={pages.busy()}>
                <CaseList
                  blocks={blocks()}
                  rows={pages.rows()}
                  listing={list.listing()}
                  found={all()}
                  groupCounts={groupCounts()}
                  selection={selection}
                  onSort={(order, descending) =>
                    list.put({
                      by: order === 'due' ? undefined : order,
                      way: descending ? 'down' : undefined,
                      group: undefined,
                    })
                  }
                />
                <LoadMore pages={pages} found={all()} />
              </div>
            )}
          </Match>
        </Switch>
      </Show>
      <Show when={selection.count() > 0}>
        <Suspense>
          <BulkBar
            selection={selection}
            pages={pages}
            columns={list.listing().columns}
            found={all()}
            onChanged={changed}
          />
        </Suspense>
      </Show>
    </>
  )
}
