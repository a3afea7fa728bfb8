/** What a newcomer sees: the whole way in four steps, and the first one to take. */
import { A } from '@solidjs/router'
import { For } from 'solid-js'
import { t } from '../text/language.ts'
import { EmptyState } from '../ui/EmptyState.tsx'

export function NoCases() {
  return (
    <EmptyState
      title={t().cases.noneYet}
      act={
        <A class="button button-primary" href="/clients/new">
          {t().cases.newClient}
        </A>
      }
    >
      <ol class="steps">
        <For each={t().cases.noneYetSteps}>{(step) => <li>{step}</li>}</For>
      </ol>
    </EmptyState>
  )
}
