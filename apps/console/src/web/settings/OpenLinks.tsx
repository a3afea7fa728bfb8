/** Links that nobody has used yet, to be withdrawn. */
import type { Instant } from '@beian/domain/vocabulary'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { t } from '../text/language.ts'
import { shortInstant } from '../text/when.ts'
import { Button } from '../ui/Button.tsx'
import { Parts } from '../ui/Parts.tsx'
import { tellProblem } from '../ui/toast.tsx'

export function OpenLinks() {
  const cache = useQueryClient()
  const links = createQuery(() => ({ queryKey: ['team', 'links'], queryFn: () => api.team.invitations.query() }))
  const withdraw = async (id: string) => {
    try {
      await api.team.withdraw.mutate({ id })
    } catch (error) {
      tellProblem(problemOf(error))
    }
    await cache.invalidateQueries({ queryKey: ['team'] })
  }
  return (
    <Show when={(links.data?.length ?? 0) > 0}>
      <section class="block">
        <h2>{t().settings.members.openLinks}</h2>
        <ul class="rows">
          <For each={links.data}>
            {(link) => (
              <li class="row">
                <span>
                  {link.name ?? t().settings.members.kinds[link.kind]}
                  <span class="list-below">
                    <Parts
                      of={[
                        t().settings.members.kinds[link.kind],
                        t().settings.roles[link.role],
                        t().settings.members.validUntil(shortInstant(link.expiresAt as Instant)),
                      ]}
                    />
                  </span>
                </span>
                <Button small onClick={() => withdraw(link.id)}>
                  {t().settings.members.withdraw}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
