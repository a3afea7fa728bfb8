/** What one condition may be: its values to tick, each with what it is called. */
import { provinceMarks } from '@beian/domain/numbers'
import { actors, natures } from '@beian/domain/vocabulary'
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { createMemo, createSignal, For, Match, onMount, Show, Switch } from 'solid-js'
import { api } from '../api.ts'
import { say, sayOther, t } from '../text/language.ts'
import { isMeant, type Option } from '../ui/option.ts'
import { type FilterName, me, type ValueFilter, valueFilters } from './listing.ts'
import { teamOf } from './queries.ts'
import type { UsedListing } from './use-listing.ts'
import { procedureList } from './words.ts'

type EditorProps = { name: FilterName; list: UsedListing; close: () => void }

export default function FilterEditor(props: EditorProps) {
  const one = (name: FilterName, options: readonly Option[], value: string | undefined) => (
    <OneOf
      options={options}
      value={value}
      onPick={(picked) => {
        props.list.put({ [name]: picked })
        props.close()
      }}
    />
  )
  const listing = () => props.list.listing()
  const yesNo = () => [
    { value: '1', title: t().list.held.yes },
    { value: '0', title: t().list.held.no },
  ]
  const due = () => [0, 3, 7, 14, 30, 60].map((days) => ({ value: String(days), title: t().list.due(days) }))
  const states = () => (['closed', 'all'] as const).map((value) => ({ value, title: t().list.states[value] }))
  return (
    <Switch fallback={<p class="drop-note">{t().list.filters[props.name]}</p>}>
      <Match when={valueFilters.find((name) => name === props.name)}>
        {(name) => <Values name={name()} list={props.list} />}
      </Match>
      <Match when={props.name === 'due'}>{one('due', due(), String(listing().due))}</Match>
      <Match when={props.name === 'held'}>
        {one('held', yesNo(), { true: '1', false: '0' }[String(listing().held)])}
      </Match>
      <Match when={props.name === 'state'}>{one('state', states(), listing().state)}</Match>
    </Switch>
  )
}

function OneOf(props: { options: readonly Option[]; value: string | undefined; onPick: (value: string) => void }) {
  let first: HTMLButtonElement | undefined
  // The names of the conditions, where the focus was, are gone.
  onMount(() => first?.focus())
  return (
    <For each={props.options}>
      {({ value, title }, place) => (
        <button
          type="button"
          class="option"
          aria-pressed={value === props.value}
          ref={(element) => {
            if (place() === 0) first = element
          }}
          onClick={() => props.onPick(value)}
        >
          <span>{title}</span>
        </button>
      )}
    </For>
  )
}

const longList = 10

function Values(props: { name: ValueFilter; list: UsedListing }) {
  const [typed, setTyped] = createSignal('')
  const options = useOptions(
    () => props.name,
    typed,
    () => props.list,
  )
  const chosen = () => props.list.listing().values[props.name] ?? []
  const searches = () => props.name === 'client' || options().length > longList
  const shown = createMemo(() =>
    props.name === 'client'
      ? options()
      : options().filter((one) => isMeant(one, typed()) || chosen().includes(one.value)),
  )
  const toggle = (value: string, on: boolean) =>
    props.list.put({ [props.name]: on ? [...chosen(), value] : chosen().filter((one) => one !== value) })
  let line: HTMLInputElement | undefined
  onMount(() => line?.focus())
  return (
    <fieldset class="drop-values">
      <legend class="only-heard">{t().list.filters[props.name]}</legend>
      <Show when={searches() || typed() !== ''}>
        <input
          ref={(element) => {
            line = element
          }}
          class="input"
          type="search"
          value={typed()}
          onInput={(event) => setTyped(event.currentTarget.value)}
          placeholder={t().kit.findInList(options().length)}
          aria-label={t().kit.findInList(options().length)}
        />
      </Show>
      <For each={shown()}>
        {(one) => (
          <label class="check drop-check">
            <input
              type="checkbox"
              checked={chosen().includes(one.value)}
              onChange={(event) => toggle(one.value, event.currentTarget.checked)}
            />
            <span>{one.title}</span>
            <span class="option-note">{one.note}</span>
          </label>
        )}
      </For>
    </fieldset>
  )
}

function useOptions(name: () => ValueFilter, typed: () => string, list: () => UsedListing): () => readonly Option[] {
  const team = createQuery(() => ({ ...teamOf(), enabled: name() === 'consultant' }))
  const clients = createQuery(() => ({
    // A key of its own: under that of the list of clients a new case would be offered these few alone.
    queryKey: ['clients', 'few', typed()],
    queryFn: () =>
      api.clients.list.query(typed().trim() === '' ? { limit: 30 } : { search: typed().trim(), limit: 30 }),
    enabled: name() === 'client',
    placeholderData: keepPreviousData,
  }))
  const providers = createQuery(() => ({
    queryKey: ['cases', 'providers'],
    queryFn: () => api.cases.providers.query(),
    enabled: name() === 'provider',
  }))
  const stages = () => {
    const wanted = list().listing().values.procedure
    return procedureList
      .filter(({ id }) => wanted === undefined || wanted.includes(id))
      .flatMap(({ id, title, stages: all }) =>
        all.map((stage) => ({ value: `${id}/${stage.id}`, title: say(stage.title), note: say(title) })),
      )
  }
  const options: Record<ValueFilter, () => readonly Option[]> = {
    consultant: () => [
      { value: me, title: t().list.me },
      ...(team.data ?? []).map((one) => ({ value: one.id, title: one.name })),
    ],
    client: () => (clients.data ?? []).map((one) => ({ value: one.id, title: one.name })),
    province: () =>
      provinceMarks.map(({ province, name: title }) => ({ value: province, title: say(title), also: sayOther(title) })),
    procedure: () => procedureList.map(({ id, title }) => ({ value: id, title: say(title) })),
    stage: stages,
    turn: () => Object.entries(actors).map(([value, title]) => ({ value, title: say(title) })),
    nature: () => Object.entries(natures).map(([value, { title }]) => ({ value, title: say(title) })),
    provider: () => (providers.data ?? []).map((value) => ({ value, title: value })),
  }
  return () => options[name()]()
}
