/** Open cases that still stand on an older book: one line, and the way to what changes for them. */
import { A } from '@solidjs/router'
import { createQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { api } from '../api.ts'
import { t } from '../text/language.ts'

export const waitingForWord = {
  queryKey: ['rules', 'count-waiting'],
  queryFn: () => api.ruleChanges.countWaiting.query(),
  staleTime: 60_000,
}

export function LawChanged() {
  const waiting = createQuery(() => waitingForWord)
  return (
    <Show when={waiting.isSuccess && waiting.data.cases > 0 && waiting.data}>
      {(known) => (
        <p class="today-law">
          <strong>{t().desk.today.lawChanged(known().cases)}</strong>
          <A href="/settings/rules">{t().desk.today.lawChangedLook}</A>
        </p>
      )}
    </Show>
  )
}
