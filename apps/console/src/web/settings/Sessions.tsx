/** Where one is signed in, and signing out elsewhere. */
import type { Instant } from '@beian/domain/vocabulary'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { t } from '../text/language.ts'
import { shortInstant } from '../text/when.ts'
import { Button } from '../ui/Button.tsx'
import { tell, tellProblem } from '../ui/toast.tsx'

const key = ['session', 'list']

export function Sessions() {
  const cache = useQueryClient()
  const sessions = createQuery(() => ({ queryKey: key, queryFn: () => api.session.list.query() }))
  const others = () => (sessions.data ?? []).filter(({ isThis }) => !isThis)
  const end = async (ended: Promise<unknown>) => {
    try {
      await ended
      tell(() => t().settings.sessions.ended)
    } catch (error) {
      tellProblem(problemOf(error))
    }
    await cache.invalidateQueries({ queryKey: key })
  }
  return (
    <section class="block">
      <h2>{t().settings.sessions.title}</h2>
      <ul class="rows">
        <For each={sessions.data}>
          {(session) => (
            <li class="row">
              <span>
                {session.device || t().settings.sessions.unknown}
                <span class="list-below">
                  {session.isThis
                    ? t().settings.sessions.this
                    : t().settings.sessions.seen(shortInstant(session.seenAt as Instant))}
                </span>
              </span>
              <Show when={!session.isThis}>
                <Button small onClick={() => end(api.session.end.mutate({ id: session.id }))}>
                  {t().settings.sessions.end}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={others().length > 1}>
        <Button small onClick={() => end(api.session.endOthers.mutate({}))}>
          {t().settings.sessions.endOthers}
        </Button>
      </Show>
    </section>
  )
}
