/** The appointments of a case: when, where and with whom, what became of them, and each time they were moved. */
import { useLocation, useSearchParams } from '@solidjs/router'
import { createEffect, createSignal, For, onMount, Show } from 'solid-js'
import { type Asked, api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { shortInstant } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Each } from '../../ui/Each.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { useDesk } from '../desk.ts'
import { AgreeDialog } from './AgreeDialog.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import type { AppointmentRow, PlanPage } from './plan-query.ts'

export function Appointments(props: { plan: PlanPage }) {
  const [agreeing, setAgreeing] = createSignal(false)
  const [moving, setMoving] = createSignal<AppointmentRow>()
  const place = useLocation()
  const [asked, ask] = useSearchParams<{ agree?: string }>()
  createEffect(() => {
    if (!asked.agree) return
    setAgreeing(true)
    // Closed, it stays closed when the page is loaded anew.
    ask({ agree: undefined }, { replace: true, scroll: false })
  })
  let title: HTMLElement | undefined
  // The plan is fetched after the address was gone to: only now is there something to go to.
  onMount(() => place.hash === '#plan-appointments' && title?.scrollIntoView())
  return (
    <section class="plan-block" aria-labelledby="plan-appointments">
      <div class="plan-title">
        <h2
          id="plan-appointments"
          ref={(element) => {
            title = element
          }}
        >
          {words().plan.appointments}
        </h2>
        <Button small onClick={() => setAgreeing(true)}>
          {words().plan.agree}
        </Button>
      </div>
      <Show when={props.plan.appointments.length > 0} fallback={<p class="quiet">{words().plan.noAppointments}</p>}>
        <ul class="plan-list">
          <Each of={props.plan.appointments}>{(row) => <Line row={row()} onMove={() => setMoving(row())} />}</Each>
        </ul>
      </Show>
      <Show when={agreeing()}>
        <AgreeDialog onClose={() => setAgreeing(false)} />
      </Show>
      <Show when={moving()} keyed>
        {(row) => <MoveDialog row={row} onClose={() => setMoving(undefined)} />}
      </Show>
    </section>
  )
}

type Settled = Asked['appointments']['settle']['state']

function Line(props: { row: AppointmentRow; onMove: () => void }) {
  const desk = useDesk()
  const row = () => props.row
  const isPast = () => Date.parse(row().at) <= Date.now()
  const personName = () => {
    const found = desk.page().subjects.find(({ id }) => id === row().person)
    return found ? say(found.title) : undefined
  }
  const settle = (state: Settled) => {
    const appointment = row().id
    void desk.act(
      (revised) => api.appointments.settle.mutate({ ...revised, appointment, state }),
      () => words().plan.settled,
    )
  }
  return (
    <li class="plan-item" data-state={row().state}>
      <div class="plan-what">
        <p class="plan-name">
          <time class="due-day" datetime={row().at}>
            {shortInstant(row().at)}
          </time>
          <strong class="as-written">{row().what}</strong>
          <span class="plan-state">{words().plan.appointmentStates[row().state]}</span>
          <span class="quiet as-written">
            {[words().plan.ways[row().by], row().where, personName()].filter(Boolean).join(' · ')}
          </span>
        </p>
        <For each={row().moves}>
          {(move) => (
            <p class="plan-visit quiet">
              <Unbroken
                text={words().plan.movedFrom(
                  shortInstant(move.from),
                  shortInstant(move.to),
                  words().plan.becauses[move.because],
                )}
              />
              <Show when={move.reason}>{(reason) => <span class="second">{t().kit.colon + reason()}</span>}</Show>
            </p>
          )}
        </For>
        <Show when={row().state === 'agreed' && isPast()}>
          <p class="plan-late">{words().plan.past}</p>
        </Show>
      </div>
      <div class="acts plan-acts">
        <Show
          when={row().state === 'agreed'}
          fallback={
            <Button kind="quiet" small onClick={() => settle('agreed')}>
              {words().plan.setBack}
            </Button>
          }
        >
          <Show when={isPast()}>
            <Button small onClick={() => settle('held')}>
              {words().plan.held}
            </Button>
            <Button small onClick={() => settle('missed')}>
              {words().plan.missed}
            </Button>
          </Show>
          <Button kind="quiet" small onClick={() => settle('cancelled')}>
            {words().plan.cancel}
          </Button>
        </Show>
        <Show when={row().state === 'agreed' || row().state === 'missed'}>
          <Button small onClick={props.onMove}>
            {words().plan.move}
          </Button>
        </Show>
      </div>
    </li>
  )
}
