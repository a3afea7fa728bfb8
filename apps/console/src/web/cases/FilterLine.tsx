/** The search and the filters over the list; what is chosen stands in the address. */
import { provinceMarks } from '@beian/domain/numbers'
import { actors, type Text } from '@beian/domain/vocabulary'
import { createQuery } from '@tanstack/solid-query'
import { createMemo, For, Show } from 'solid-js'
import { api } from '../api.ts'
import { useSignedIn } from '../shell/signed-in.ts'
import { say, t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { type FilterName, filterNames, type useFilters } from './filters.ts'
import { procedureList } from './words.ts'

type Pair = { value: string; title: string }

export function FilterLine(props: { filters: ReturnType<typeof useFilters> }) {
  const me = useSignedIn()
  const team = createQuery(() => ({ queryKey: ['team'], queryFn: () => api.team.list.query(), staleTime: 60_000 }))
  const options = createMemo<Record<FilterName, readonly Pair[]>>(() => ({
    consultant: (team.data ?? []).map(({ id, name }) => ({
      value: id,
      title: id === me()?.id ? `${name}（${t().cases.filters.mine}）` : name,
    })),
    province: provinceMarks.map(({ province, name }) => ({ value: province, title: say(name) })),
    procedure: procedureList.map(({ id, title }) => ({ value: id, title: say(title) })),
    stage: stages().map(([value, title]) => ({ value, title: say(title) })),
    turn: Object.entries(actors).map(([value, title]) => ({ value, title: say(title) })),
  }))
  return (
    <search class="filters" aria-label={t().cases.filters.title}>
      <SearchWords filters={props.filters} />
      <For each={filterNames}>
        {(name) => (
          <label class="filter" data-on={props.filters.wanted()[name] !== undefined}>
            <span>{t().cases.filters[name]}</span>
            <select
              value={props.filters.wanted()[name] ?? ''}
              onChange={(event) => props.filters.put({ [name]: event.currentTarget.value })}
            >
              <option value="">{t().kit.every}</option>
              <For each={options()[name]}>
                {(option) => (
                  <option value={option.value} selected={option.value === props.filters.wanted()[name]}>
                    {option.title}
                  </option>
                )}
              </For>
            </select>
          </label>
        )}
      </For>
      <label class="check">
        <input
          type="checkbox"
          checked={props.filters.wanted().closed === true}
          onChange={(event) => props.filters.put({ closed: event.currentTarget.checked ? '1' : '' })}
        />
        <span>{t().cases.filters.closed}</span>
      </label>
      <Show when={props.filters.isNarrowed()}>
        <Button kind="quiet" small onClick={props.filters.clear}>
          {t().cases.filters.clear}
        </Button>
      </Show>
      <span class="quiet filters-note">{t().cases.sortNote}</span>
    </search>
  )
}

/** Each stage once, though several procedures may have it. */
function stages(): readonly (readonly [string, Text])[] {
  const all = procedureList.flatMap((procedure) => procedure.stages)
  return [...new Map(all.map(({ id, title }) => [id, title]))]
}

/** Searches while one types, a moment after the last key. */
function SearchWords(props: { filters: ReturnType<typeof useFilters> }) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const typed = (search: string) => {
    clearTimeout(waiting)
    waiting = setTimeout(() => props.filters.put({ search }), 250)
  }
  return (
    <input
      class="input filters-search"
      type="search"
      value={props.filters.wanted().search ?? ''}
      onInput={(event) => typed(event.currentTarget.value)}
      placeholder={t().cases.search}
      aria-label={t().cases.search}
    />
  )
}
