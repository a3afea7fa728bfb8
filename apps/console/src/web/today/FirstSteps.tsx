/** The first day: what to begin with, each step ticked off by what is there already. With the first case it is gone. */
import { A } from '@solidjs/router'
import { createQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { api } from '../api.ts'
import { teamOf } from '../cases/queries.ts'
import { useSignedIn } from '../shell/signed-in.ts'
import { t } from '../text/language.ts'
import { told } from '../told.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { StatusDot } from '../ui/StatusDot.tsx'

type Step = { readonly title: string; readonly note: string; readonly href: string; readonly done: boolean }

export function FirstSteps() {
  const words = () => t().desk.today.first
  const me = useSignedIn()
  const clients = createQuery(() => ({
    queryKey: ['clients', 'any'],
    queryFn: () => api.clients.list.query({ limit: 1 }),
  }))
  const team = createQuery(() => teamOf())
  const hasClient = () => (told(clients)?.length ?? 0) > 0
  const steps = (): readonly Step[] => [
    { ...words().client, href: '/clients/new', done: hasClient() },
    { ...words().case, href: '/cases/new', done: false },
    ...(me()?.role === 'administrator'
      ? [{ ...words().colleague, href: '/settings/team', done: (told(team)?.length ?? 0) > 1 }]
      : []),
  ]
  const next = () => (hasClient() ? words().case.title : words().client.title)
  return (
    <EmptyState
      title={words().title}
      act={
        <A class="button button-primary" href={hasClient() ? '/cases/new' : '/clients/new'}>
          {next()}
        </A>
      }
    >
      <ol class="steps">
        <For each={steps()}>
          {(step) => (
            <li>
              <span>
                <A href={step.href}>{step.title}</A>{' '}
                <Show when={step.done}>
                  <StatusDot dot="done">{words().done}</StatusDot>
                </Show>
                <span class="list-below">{step.note}</span>
              </span>
            </li>
          )}
        </For>
      </ol>
      <p class="second">{words().palette}</p>
    </EmptyState>
  )
}
