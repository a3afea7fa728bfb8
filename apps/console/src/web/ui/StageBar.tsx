/** The stages of a way, where it stands now, and what each takes. */
import { For, Show } from 'solid-js'

export type Step = { id: string; title: string; state: 'done' | 'now' | 'ahead'; notes: readonly string[] }

export function StageBar(props: { steps: readonly Step[]; label: string }) {
  return (
    <ol class="stages" aria-label={props.label}>
      <For each={props.steps}>
        {(step) => (
          <li class="stage" data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
            <span class="stage-dot" aria-hidden="true" />
            <span class="stage-title">{step.title}</span>
            <Show when={step.notes.length > 0}>
              <span class="stage-notes">
                <For each={step.notes}>{(note) => <span>{note}</span>}</For>
              </span>
            </Show>
          </li>
        )}
      </For>
    </ol>
  )
}

/** The same at a glance: one dash for each stage. */
export function StageDashes(props: { states: readonly Step['state'][]; now: string }) {
  return (
    <span class="dashes" role="img" aria-label={props.now} title={props.now}>
      <For each={props.states}>{(state) => <span class="dash" data-state={state} />}</For>
    </span>
  )
}
