/** The search and the filters over the list: each condition a chip that opens to change it, and a way to add another. */
import { createSignal, For, onCleanup, Show, Suspense } from 'solid-js'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { Loading } from '../ui/Loading.tsx'
import { later } from '../ui/later.ts'
import { Drop } from './Drop.tsx'
import { useFilterTitles } from './filter-titles.ts'
import { type FilterName, onFilters, valueFilters } from './listing.ts'
import type { UsedListing } from './use-listing.ts'

const FilterEditor = later(() => import('./FilterEditor.tsx'))

const names: readonly FilterName[] = [...valueFilters, ...onFilters]

export function FilterLine(props: { list: UsedListing; found: number | undefined }) {
  const titles = useFilterTitles(() => props.list.listing())
  const [adding, setAdding] = createSignal<FilterName>()
  const active = () => names.filter((name) => titles(name) !== undefined)
  const editor = (name: FilterName, close: () => void) => (
    <Suspense fallback={<Loading />}>
      <FilterEditor name={name} list={props.list} close={close} />
    </Suspense>
  )
  const add = (name: FilterName, close: () => void) => {
    if (name !== 'late' && name !== 'blocked') return setAdding(name)
    props.list.put({ [name]: '1' })
    close()
  }
  return (
    <search class="filters" aria-label={t().list.narrowed}>
      <SearchWords list={props.list} />
      <For each={active()}>
        {(name) => (
          <span class="condition">
            <Drop class="condition-open" label={<ChipLabel name={name} title={titles(name)} />}>
              {(close) => editor(name, close)}
            </Drop>
            <button
              type="button"
              class="condition-remove"
              aria-label={t().list.remove(t().list.filters[name])}
              onClick={() => props.list.put({ [name]: undefined })}
            >
              ×
            </button>
          </span>
        )}
      </For>
      <Drop class="condition-add" label={t().list.add} title={t().list.addTitle} onClose={() => setAdding(undefined)}>
        {(close) => (
          <Show
            when={adding()}
            fallback={
              <For each={names.filter((name) => titles(name) === undefined)}>
                {(name) => (
                  <button type="button" class="option" onClick={() => add(name, close)}>
                    {t().list.filters[name]}
                  </button>
                )}
              </For>
            }
          >
            {(name) => editor(name(), close)}
          </Show>
        )}
      </Drop>
      <Show when={props.list.isNarrowed()}>
        <span class="filters-clear">
          <Button kind="quiet" small onClick={props.list.clear}>
            {t().list.clear}
          </Button>
          <span class="filters-found quiet" role="status">
            {props.found === undefined ? '' : t().list.found(props.found)}
          </span>
        </span>
      </Show>
    </search>
  )
}

function ChipLabel(props: { name: FilterName; title: string | undefined }) {
  return (
    <>
      {t().list.filters[props.name]}
      <Show when={props.title}>
        {' '}
        <b>{props.title}</b>
      </Show>
    </>
  )
}

/** Searches while one types, a moment after the last key. */
function SearchWords(props: { list: UsedListing }) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(waiting))
  const typed = (search: string) => {
    clearTimeout(waiting)
    waiting = setTimeout(() => props.list.put({ search }), 250)
  }
  return (
    <input
      class="input filters-search"
      type="search"
      value={props.list.listing().search ?? ''}
      onInput={(event) => typed(event.currentTarget.value)}
      placeholder={t().cases.search}
      aria-label={t().cases.search}
    />
  )
}
