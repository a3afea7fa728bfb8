/** Paper on its way, out or in: what, to whom, by which courier, sent and received. */
import { createSignal, Show } from 'solid-js'
import { api } from '../../api.ts'
import { shortDay, today } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Each } from '../../ui/Each.tsx'
import { typedDay } from '../../ui/typed-day.ts'
import { useDesk } from '../desk.ts'
import { FormDialog } from './FormDialog.tsx'
import type { DispatchRow } from './plan-query.ts'
import { SendDialog } from './SendDialog.tsx'

export function Dispatches(props: { rows: readonly DispatchRow[] }) {
  const [sending, setSending] = createSignal(false)
  const [receiving, setReceiving] = createSignal<DispatchRow>()
  return (
    <section class="plan-block" aria-labelledby="plan-paper">
      <div class="plan-title">
        <h2 id="plan-paper">{words().plan.paper}</h2>
        <Button small onClick={() => setSending(true)}>
          {words().plan.send}
        </Button>
      </div>
      <Show when={props.rows.length > 0} fallback={<p class="quiet">{words().plan.noPaper}</p>}>
        <ul class="plan-list">
          <Each of={props.rows}>{(row) => <Line row={row()} onReceive={() => setReceiving(row())} />}</Each>
        </ul>
      </Show>
      <Show when={sending()}>
        <SendDialog onClose={() => setSending(false)} />
      </Show>
      <Show when={receiving()} keyed>
        {(row) => <ReceiveDialog row={row} onClose={() => setReceiving(undefined)} />}
      </Show>
    </section>
  )
}

function Line(props: { row: DispatchRow; onReceive: () => void }) {
  const desk = useDesk()
  const row = () => props.row
  const setBack = () => {
    const dispatch = row().id
    void desk.act(
      (revised) => api.dispatches.receive.mutate({ ...revised, dispatch, on: null }),
      () => words().plan.settled,
    )
  }
  const withdraw = () => {
    const dispatch = row().id
    void desk.act(
      (revised) => api.dispatches.withdraw.mutate({ ...revised, dispatch }),
      () => words().plan.withdrawn,
    )
  }
  const state = () =>
    row().receivedOn ? words().plan.arrivedOn(shortDay(row().receivedOn ?? row().sentOn)) : words().plan.onTheWay
  return (
    <li class="plan-item" data-state={row().receivedOn ? 'held' : 'agreed'}>
      <div class="plan-what">
        <p class="plan-name">
          <time class="due-day" datetime={row().sentOn}>
            {shortDay(row().sentOn)}
          </time>
          <strong class="as-written">{row().what}</strong>
          <span class="plan-state">{state()}</span>
          <span class="quiet">{[words().plan[row().way], row().whom].filter(Boolean).join(' · ')}</span>
        </p>
        <p class="plan-visit">
          <span class="quiet">{row().courier}</span> <span class="mono">{row().number}</span>
          <Show when={row().note}>
            <span class="second"> {row().note}</span>
          </Show>
        </p>
      </div>
      <div class="acts plan-acts">
        <Show
          when={row().receivedOn === null}
          fallback={
            <Button kind="quiet" small onClick={setBack}>
              {words().plan.notReceived}
            </Button>
          }
        >
          <Button small onClick={props.onReceive}>
            {words().plan.received}
          </Button>
          <Button kind="quiet" small onClick={withdraw}>
            {words().plan.withdraw}
          </Button>
        </Show>
      </div>
    </li>
  )
}

function ReceiveDialog(props: { row: DispatchRow; onClose: () => void }) {
  const desk = useDesk()
  const [on, setOn] = createSignal<string>(today())
  const send = () => {
    const day = typedDay(on())
    if (!day) return Promise.resolve()
    const dispatch = props.row.id
    return desk.change((revised) => api.dispatches.receive.mutate({ ...revised, dispatch, on: day }))
  }
  return (
    <FormDialog
      title={props.row.what}
      confirm={words().plan.received}
      done={() => words().plan.settled}
      onClose={props.onClose}
      onSend={send}
      unready={typedDay(on()) === undefined}
    >
      <DayField label={words().plan.receivedTitle} value={on()} onInput={setOn} />
    </FormDialog>
  )
}
