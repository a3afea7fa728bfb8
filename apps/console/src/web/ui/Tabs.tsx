/** Tabs as links: each has an address of its own, so that a tab can be sent to a colleague and the back button works. */
import { A } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { Each } from './Each.tsx'

export type Tab = { href: string; title: string; count?: JSX.Element | undefined; current: boolean }

export function Tabs(props: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav class="tabs" aria-label={props.label}>
      <Each of={props.tabs} by={({ href }) => href}>
        {(tab) => (
          <A href={tab().href} class="tab" aria-current={tab().current ? 'page' : undefined} noScroll>
            {tab().title}
            <Show when={tab().count !== undefined}>
              <span class="tab-count">{tab().count}</span>
            </Show>
          </A>
        )}
      </Each>
    </nav>
  )
}
