/** The desk has no client yet: what a client is for, and the way to the first. */
import { A } from '@solidjs/router'
import { t } from '../text/language.ts'
import { EmptyState } from '../ui/EmptyState.tsx'

export function NoClients() {
  return (
    <EmptyState
      title={t().clients.noneYet}
      act={
        <A class="button button-primary" href="/clients/new">
          {t().clients.new}
        </A>
      }
    >
      <p class="second">{t().clients.noneYetNote}</p>
    </EmptyState>
  )
}
