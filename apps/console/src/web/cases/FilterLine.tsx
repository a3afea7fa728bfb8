/** The search and the filters over the list; what is chosen stands in the address. */
import { provinceMarks } from '@beian/domain/numbers'
import { actors, type ProcedureId } from '@beian/domain/vocabulary'
import { createQuery } from '@tanstack/solid-query'
import { createMemo, For, Show } from 'solid-js'
import { api } from '../api.ts'
import { useSignedIn } from '../shell/signed-in.ts'
import { say, t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { type FilterName, filterNames, type useFilters } from './filters.ts'
import { procedureList } from './words.ts'

type Pair = { value: string; title: string }
type Group = { title: string; pairs: readonly Pair[] }

export function FilterLine(props: { filters: ReturnType<typeof useFilters> }) {
  const me = useSignedIn()
  const team = createQuery(() => ({ queryKey: ['team'], queryFn: () => api.team.list.query(), staleTime: 60_000 }))
  const options = createMemo<Record<Exclude<FilterName, 'stage'>, readonly Pair[]>>(() => ({
    consultant: (team.data ?? []).map(({ id, name }) => ({
      value: id,
      title: id === me()?.id ? `${name}（${t().cases.filters.mine}）` : name,
    })),
    province: provinceMarks.map(({ province, name }) => ({ value: province, title: say(name) })),
    procedure: procedureList.map(({ id, title }) => ({ value: id, title: say(title) })),
    turn: Object.entries(actors).map(([value, title]) => ({ value, title: say(title) })),
  }))
  return (
    <search class="filters" aria-label={t().cases.filters.title}>
      <SearchWords filters={props.filters} />
      <For each={filterNames}>
        {(name) => (
          <Picker
            name={name}
            value={[props.filters.wanted()[name]].flat()[0]}
            groups={
              name === 'stage'
                ? stages([props.filters.wanted().procedure].flat()[0])
                : [{ title: '', pairs: options()[name] }]
            }
            onPick={(value) => props.filters.put(change(name, value))}
          />
        )}
      </For>
      <label class="check">
        <input
          type="checkbox"
          checked={props.filters.wanted().state === 'all'}
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

/** Where one procedure is wanted, its stages; else those of each procedure, which name it as well. */
function stages(wanted: ProcedureId | undefined): readonly Group[] {
  return procedureList
    .filter(({ id }) => wanted === undefined || id === wanted)
    .map(({ id, title, stages: all }) => ({
      title: say(title),
      pairs: all.map((stage) => ({ value: `${id}/${stage.id}`, title: say(stage.title) })),
    }))
}

/** A stage brings its procedure along; another procedure forgets the stage. */
function change(name: FilterName, value: string): Parameters<ReturnType<typeof useFilters>['put']>[0] {
  if (name === 'procedure') return { procedure: value, stage: '' }
  if (name !== 'stage') return { [name]: value }
  const [procedure = '', stage = ''] = value.split('/')
  return value === '' ? { stage: '' } : { procedure, stage }
}

function Picker(props: {
  name: FilterName
  value: string | undefined
  groups: readonly Group[]
  onPick: (value: string) => void
}) {
  /** A stage stands in the address without its procedure, which has a place of its own there. */
  const isChosen = (value: string) => value === props.value
  const items = (pairs: readonly Pair[]) => (
    <For each={pairs}>
      {({ value, title }) => (
        <option value={value} selected={isChosen(value)}>
          {title}
        </option>
      )}
    </For>
  )
  return (
    <label class="filter" data-on={props.value !== undefined}>
      <span>{t().cases.filters[props.name]}</span>
      <select onChange={(event) => props.onPick(event.currentTarget.value)}>
        <option value="" selected={props.value === undefined}>
          {t().kit.every}
        </option>
        <For each={props.groups}>
          {({ title, pairs }) => (
            <Show when={props.groups.length > 1} fallback={items(pairs)}>
              <optgroup label={title}>{items(pairs)}</optgroup>
            </Show>
          )}
        </For>
      </select>
    </label>
  )
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
