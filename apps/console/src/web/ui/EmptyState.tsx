/** What stands where nothing is yet: why it is empty, and what to do first. */
import { type JSX, Show } from 'solid-js'

export function EmptyState(props: { title: string; children?: JSX.Element; act?: JSX.Element }) {
  return (
    <section class="empty">
      <h2>{props.title}</h2>
      {props.children}
      <Show when={props.act}>
        <div class="empty-act">{props.act}</div>
      </Show>
    </section>
  )
}
