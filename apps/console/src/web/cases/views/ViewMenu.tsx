/** What can be done with the list as it stands: keep it as a view, change the view it came from, begin with it, export it. */
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, Show, Suspense } from 'solid-js'
import { type Answers, api, problemOf } from '../../api.ts'
import { t } from '../../text/language.ts'
import { later } from '../../ui/later.ts'
import { tell, tellProblem } from '../../ui/toast.tsx'
import { Drop } from '../Drop.tsx'
import { viewsOf } from '../queries.ts'
import type { UsedListing } from '../use-listing.ts'

const ExportAll = later(() => import('../bulk/ExportAll.tsx'))
const ViewDialog = later(() => import('./ViewDialog.tsx'))

type View = Answers['views']['list'][number]

export function ViewMenu(props: { list: UsedListing }) {
  const cache = useQueryClient()
  const views = createQuery(viewsOf)
  const [naming, setNaming] = createSignal<'new' | View>()
  const [exporting, setExporting] = createSignal(false)
  const [last, setLast] = createSignal<string>()
  /** The view whose address this is, or from which one came and changed something. */
  const current = () => {
    const exact = (views.data ?? []).find(({ address }) => address === props.list.address())
    if (exact && exact.id !== last()) queueMicrotask(() => setLast(exact.id))
    return exact ?? (views.data ?? []).find(({ id }) => id === last())
  }
  const own = () => (current()?.mine ? current() : undefined)
  const differs = () => current()?.address !== props.list.address()
  const renew = () => cache.invalidateQueries({ queryKey: ['views'] })
  const act = async (work: () => Promise<unknown>, done: () => void) => {
    try {
      await work()
      done()
    } catch (error) {
      tellProblem(problemOf(error))
    }
    await renew()
  }
  const saved = () => tell(() => t().list.views.saved)
  const update = ({ id, rev }: View, address: string) => act(() => api.views.change.mutate({ id, rev, address }), saved)
  const first = (view: View) => act(() => api.views.first.mutate({ id: view.first ? null : view.id }), saved)
  const remove = ({ id, rev, name, address, shared }: View) =>
    act(
      () => api.views.remove.mutate({ id, rev }),
      () =>
        tell(() => t().list.views.removed, {
          title: () => t().list.views.undo,
          run: () => void act(() => api.views.save.mutate({ name, address, shared }), saved),
        }),
    )
  return (
    <>
      <Drop end label={`${current() && !differs() ? current()?.name : t().list.views.menu} ▾`}>
        {(close) => {
          const option = (title: string, run: () => void) => (
            <button
              type="button"
              class="option"
              onClick={() => {
                close()
                run()
              }}
            >
              {title}
            </button>
          )
          return (
            <>
              {option(t().list.views.all, () => props.list.go('all=1'))}
              <Show when={own()}>
                {(view) => (
                  <>
                    <Show when={differs()}>
                      {option(
                        `${t().list.views.update}：${view().name}`,
                        () => void update(view(), props.list.address()),
                      )}
                    </Show>
                    {option(t().list.views.rename, () => setNaming(view()))}
                    {option(t().list.views.remove, () => void remove(view()))}
                  </>
                )}
              </Show>
              <Show when={current()}>
                {(view) =>
                  option(view().first ? t().list.views.notFirst : t().list.views.first, () => void first(view()))
                }
              </Show>
              {option(t().list.views.save, () => setNaming('new'))}
              {option(t().list.views.export, () => setExporting(true))}
            </>
          )
        }}
      </Drop>
      <Show when={exporting()}>
        <Suspense>
          <ExportAll
            wanted={props.list.wanted()}
            columns={props.list.listing().columns}
            onClose={() => setExporting(false)}
          />
        </Suspense>
      </Show>
      <Show when={naming()} keyed>
        {(what) => (
          <Suspense>
            <ViewDialog
              view={what === 'new' ? undefined : what}
              address={props.list.address()}
              onClose={() => setNaming(undefined)}
              onSaved={() => {
                setNaming(undefined)
                saved()
                void renew()
              }}
            />
          </Suspense>
        )}
      </Show>
    </>
  )
}
