/** When a step should be done: as it is expected now, and beside it what was planned where that has moved. */
import { Show } from 'solid-js'
import { shortDay } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import type { PlanPage, PlanStep } from './plan-query.ts'

export function StepDays(props: { step: PlanStep; late: boolean; since: PlanPage['since'] }) {
  const expected = () => props.step.expected
  const moved = () => {
    const planned = props.step.planned?.latest
    return planned !== undefined && planned !== expected()?.latest ? planned : undefined
  }
  return (
    <div class="plan-days" data-late={props.late}>
      <Show when={expected()}>
        {(known) => (
          <>
            <span class="due-day">
              {known().latest === undefined
                ? words().plan.notBefore(shortDay(known().earliest))
                : words().plan.expected(shortDay(known().latest ?? known().earliest))}
            </span>
            <Show when={props.late}>
              <span class="plan-late">{words().plan.late}</span>
            </Show>
            <Show when={props.step.state === 'now'}>
              <span class="quiet">{words().plan.since(shortDay(props.since))}</span>
            </Show>
            <Show when={moved()}>{(day) => <span class="quiet">{words().plan.planned(shortDay(day()))}</span>}</Show>
            <Show when={known().provisional}>
              <span class="quiet">{words().plan.provisional}</span>
            </Show>
          </>
        )}
      </Show>
    </div>
  )
}
