/** Plans a procedure: what is chosen, its steps loaded, their days as chart and table. Sends nothing anywhere. */
import { isDay, type Language } from '@beian/domain/vocabulary'
import { createResource, For, Match, Show, Switch } from 'solid-js'
import { plannerWords } from '../../text/planner.ts'
import { type Choice, FIRST, LAST } from './choice.ts'
import { Dates } from './Dates.tsx'
import type { PlannedProcedure } from './shape.ts'

export type Named = { readonly id: string; readonly name: string }
export type PlannerProps = {
  readonly lang: Language
  readonly procedures: readonly Named[]
  readonly provinces: readonly Named[]
  readonly choice: () => Choice
  readonly onChoose: (choice: Choice) => void
  readonly load: (procedure: string) => Promise<PlannedProcedure>
}

const turns = ['from', 'by'] as const

export function Planner(props: PlannerProps) {
  const words = () => plannerWords[props.lang]
  const choice = () => props.choice()
  const choose = (part: Partial<Choice>) => props.onChoose({ ...choice(), ...part })
  const [loaded, { refetch }] = createResource(
    () => choice().procedure,
    (procedure) => props.load(procedure),
  )
  return (
    <div class="planner">
      <form class="choices" onSubmit={(event) => event.preventDefault()}>
        <label>
          {words().procedure}
          <select onChange={({ currentTarget: { value } }) => choose({ procedure: value })}>
            <For each={props.procedures}>
              {({ id, name }) => (
                <option value={id} selected={id === choice().procedure}>
                  {name}
                </option>
              )}
            </For>
          </select>
        </label>
        <label>
          {words().province}
          <select onChange={({ currentTarget: { value } }) => choose({ province: value })}>
            <option value="">{words().noProvince}</option>
            <For each={props.provinces}>
              {({ id, name }) => (
                <option value={id} selected={id === choice().province}>
                  {name}
                </option>
              )}
            </For>
          </select>
        </label>
        <label>
          {words().which}
          <select onChange={({ currentTarget: { value } }) => choose({ turn: value === 'by' ? 'by' : 'from' })}>
            <For each={turns}>
              {(turn) => (
                <option value={turn} selected={turn === choice().turn}>
                  {words()[turn]}
                </option>
              )}
            </For>
          </select>
        </label>
        <label>
          {choice().turn === 'from' ? words().fromDay : words().byDay}
          <input
            type="date"
            min={FIRST}
            max={LAST}
            value={choice().day ?? ''}
            onChange={({ currentTarget: { value } }) => choose({ day: isDay(value) ? value : undefined })}
          />
        </label>
      </form>
      <Switch
        fallback={
          <p class="quiet" role="status">
            {words().loading}
          </p>
        }
      >
        <Match when={choice().day === undefined}>
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
        <Match when={loaded.state === 'ready' && loaded.latest}>
          {(found) => (
            <Show when={choice().day}>
              {(day) => (
                <Dates
                  lang={props.lang}
                  procedure={found()}
                  province={choice().province}
                  turn={choice().turn}
                  day={day()}
                  id={choice().procedure}
                />
              )}
            </Show>
          )}
        </Match>
      </Switch>
    </div>
  )
}
