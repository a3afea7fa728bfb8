/** Tabs as links: each has an address of its own, so that a tab can be sent to a colleague and the back button works. */
import { A } from '@solidjs/router'
import { createEffect, For, type JSX, Show } from 'solid-js'

export type Tab = { href: string; title: string; count?: JSX.Element | undefined; current: boolean }

export function Tabs(props: { tabs: readonly Tab[]; label: string }) {
  let row: HTMLElement | undefined
  /** On a phone the row is wider than the screen: the tab one is in comes into sight. */
  createEffect(() => {
    if (!props.tabs.some(({ current }) => current) || !row) return
    const [tab, from] = [row.querySelector<HTMLElement>('[aria-current]'), row.getBoundingClientRect().left]
    if (tab) row.scrollLeft += tab.getBoundingClientRect().left - from - row.clientWidth / 3
  })
  return (
    <nav
      class="tabs"
      aria-label={props.label}
      ref={(element) => {
        row = element
      }}
    >
      <For each={props.tabs}>
        {(tab) => (
          <A href={tab.href} class="tab" aria-current={tab.current ? 'page' : undefined} noScroll>
            {tab.title}
            <Show when={tab.count !== undefined}>
              <span class="tab-count">{tab.count}</span>
            </Show>
          </A>
        )}
      </For>
    </nav>
  )
}
