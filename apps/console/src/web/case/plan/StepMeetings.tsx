/** What is agreed for a step, beside it: when, what and where. Each time it was moved stands below, with all appointments. */
import { For } from 'solid-js'
import { shortInstant } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import type { AppointmentRow, PlanStep } from './plan-query.ts'

export function StepMeetings(props: { step: PlanStep; rows: readonly AppointmentRow[] }) {
  const agreed = () => props.rows.filter(({ step, state }) => step === props.step.id && state === 'agreed')
  return (
    <For each={agreed()}>
      {(row) => (
        <p class="plan-visit" data-kind="meeting">
          <time class="due-day" datetime={row.at}>
            {shortInstant(row.at)}
          </time>{' '}
          <span class="as-written">{row.what}</span>{' '}
          <span class="quiet as-written">{[words().plan.ways[row.by], row.where].filter(Boolean).join(' · ')}</span>
        </p>
      )}
    </For>
  )
}
