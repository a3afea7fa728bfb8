/** What stands where nothing is yet: why it is empty, and what to do first. `whole`: it is all there is on the page. */
import { type JSX, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'

export function EmptyState(props: { title: string; whole?: boolean; children?: JSX.Element; act?: JSX.Element }) {
  return (
    <section class="empty">
      <Dynamic component={props.whole ? 'h1' : 'h2'}>{props.title}</Dynamic>
      {props.children}
      <Show when={props.act}>
        <div class="empty-act">{props.act}</div>
      </Show>
    </section>
  )
}
