/** Compares provinces: two or three are chosen, their answers loaded and laid beside the nation's. Sends nothing anywhere. */
import type { Language } from '@beian/domain/vocabulary'
import { createMemo, createResource, createSignal, For, Index, Match, Show, Switch } from 'solid-js'
import { compareWords } from '../text/compare.ts'
import { CompareTable } from './CompareTable.tsx'
import { type Compared, type ComparedNation, MOST } from './compared.ts'

export type Place = { readonly id: string; readonly name: string }
export type CompareProps = {
  readonly lang: Language
  readonly provinces: readonly Place[]
  /** The provinces chosen, as the address says; told again whenever the reader chooses. */
  readonly chosen: () => readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
  /** Loads the answers of one place. */
  readonly load: (place: string) => Promise<unknown>
}

const places = Array.from({ length: MOST }, (_, index) => index)

export function Compare(props: CompareProps) {
  const words = () => compareWords[props.lang]
  const [apart, setApart] = createSignal(false)
  const known = createMemo(() => (props.chosen().length > 0 ? props.chosen() : undefined))
  const [loaded, { refetch }] = createResource(known, async (chosen) => {
    const [nation, ...rest] = await Promise.all(['nation', ...chosen].map(props.load))
    return { nation: nation as ComparedNation, answers: rest as readonly Compared[], chosen }
  })
  const named = (ids: readonly string[]) => ids.flatMap((id) => props.provinces.find((one) => one.id === id) ?? [])
  const choose = (place: number, id: string) => {
    const next = places.map((index) => (index === place ? id : (props.chosen()[index] ?? '')))
    props.onChoose([...new Set(next)].filter((one) => one !== ''))
  }
  return (
    <div class="compare">
      <div class="choices">
        <Index each={places}>
          {(place) => (
            <label>
              {words().choose(place() + 1)}
              <select
                value={props.chosen()[place()] ?? ''}
                onChange={(event) => choose(place(), event.currentTarget.value)}
              >
                <option value="">{words().none}</option>
                <For each={props.provinces}>
                  {(one) => (
                    <option value={one.id} selected={props.chosen()[place()] === one.id}>
                      {one.name}
                    </option>
                  )}
                </For>
              </select>
            </label>
          )}
        </Index>
        <label class="apart">
          <input type="checkbox" checked={apart()} onChange={(event) => setApart(event.currentTarget.checked)} />
          {words().onlyApart}
        </label>
      </div>
      <Switch>
        <Match when={known() === undefined}>
          <p class="quiet">{words().hint}</p>
        </Match>
        <Match when={loaded.error}>
          <p role="alert">
            {words().failed}{' '}
            <button type="button" onClick={() => void refetch()}>
              {words().again}
            </button>
          </p>
        </Match>
        <Match when={loaded.state === 'ready' || loaded.state === 'refreshing'}>
          <Show when={loaded.latest}>
            {(found) => (
              <CompareTable
                words={words()}
                nation={found().nation}
                provinces={named(found().chosen)}
                answers={found().answers}
                apart={apart()}
              />
            )}
          </Show>
        </Match>
        <Match when={true}>
          <p class="quiet" role="status">
            {words().loading}
          </p>
        </Match>
      </Switch>
    </div>
  )
}
