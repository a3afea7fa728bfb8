/** The same credit code or domain name with another client: which, and the way there. */
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { Answers } from '../api.ts'
import { t } from '../text/language.ts'

export function AlsoAt(props: { found: Answers['clients']['alsoAt'] }) {
  return (
    <Show when={props.found.length > 0}>
      <ul class="also-at" aria-label={t().desk.register.alsoAtTitle}>
        <For each={props.found}>
          {({ value, client }) => (
            <li>
              {t().desk.register.alsoAt(value)} <A href={`/clients/${client.id}`}>{client.name}</A>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
