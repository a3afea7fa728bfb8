/** 委托 What is agreed with the client. */
import type { Day } from '@beian/domain/vocabulary'
import { createQuery } from '@tanstack/solid-query'
import { createSignal, Show, Suspense } from 'solid-js'
import { api } from '../api.ts'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { later } from '../ui/later.ts'

const EngagementDialog = later(() => import('./EngagementDialog.tsx'))

export function engagementOf(client: string) {
  return { queryKey: ['clients', 'engagement', client], queryFn: () => api.engagements.get.query({ client }) }
}

export function Engagement(props: { client: string }) {
  const words = () => t().desk.register.engagement
  const engagement = createQuery(() => engagementOf(props.client))
  const [editing, setEditing] = createSignal(false)
  return (
    <section class="block">
      <div class="block-head">
        <h2>{words().title}</h2>
        <Show when={engagement.data}>
          <Button small onClick={() => setEditing(true)}>
            {engagement.data?.rev === 0 ? words().edit : t().kit.change}
          </Button>
        </Show>
      </div>
      <Show when={engagement.data}>
        {(known) => (
          <Show when={known().rev > 0} fallback={<p class="quiet">{words().none}</p>}>
            <dl class="pairs">
              <dt>{words().contractOn}</dt>
              <dd>{dayOr(known().contractOn, '—')}</dd>
              <dt>{words().dataProcessingOn}</dt>
              <dd>{dayOr(known().dataProcessingOn, words().dataProcessingNone)}</dd>
              <dt>{words().scope}</dt>
              <dd class="as-typed">{known().scope || '—'}</dd>
              <dt>{words().feeTerms}</dt>
              <dd class="as-typed">{known().feeTerms || '—'}</dd>
            </dl>
          </Show>
        )}
      </Show>
      <Show when={editing() && engagement.data}>
        {(known) => (
          <Suspense>
            <EngagementDialog client={props.client} initialTerms={known()} onClose={() => setEditing(false)} />
          </Suspense>
        )}
      </Show>
    </section>
  )
}

const dayOr = (day: Day | null, otherwise: string) => day ?? otherwise
