/** One's calendar addresses: made, told once, revoked. */
import type { Instant } from '@beian/domain/vocabulary'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, For, onMount, Show } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { t } from '../text/language.ts'
import { shortInstant } from '../text/when.ts'
import { told } from '../told.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Parts } from '../ui/Parts.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tell, tellProblem } from '../ui/toast.tsx'
import { td } from './words.ts'

const scopes = ['mine', 'everybody'] as const
type Scope = (typeof scopes)[number]
const key = ['feeds']

export default function Feeds(props: { onClose: () => void }) {
  const cache = useQueryClient()
  const feeds = createQuery(() => ({ queryKey: key, queryFn: () => api.feeds.list.query() }))
  const [scope, setScope] = createSignal<Scope>('mine')
  const [label, setLabel] = createSignal('')
  const [made, setMade] = createSignal<string>()
  const carryOut = async (act: () => Promise<void>) => {
    await act().catch((error: unknown) => tellProblem(problemOf(error)))
    await cache.invalidateQueries({ queryKey: key })
  }
  const make = (event: SubmitEvent) => {
    event.preventDefault()
    const asked = { scope: scope(), label: label() }
    return carryOut(async () => {
      setMade((await api.feeds.make.mutate(asked)).address)
      setLabel('')
    })
  }
  const revoke = (id: string) =>
    carryOut(async () => {
      await api.feeds.revoke.mutate({ id })
      setMade(undefined)
      tell(() => td().feed.revoked)
    })
  return (
    <Dialog open wide onClose={props.onClose} title={td().feed.title}>
      <p class="second">{td().feed.note}</p>
      <Show when={made()}>{(address) => <Made address={address()} />}</Show>
      <Show
        when={told(feeds)?.length}
        fallback={<p class="quiet">{feeds.isPending ? t().kit.loading : td().feed.none}</p>}
      >
        <ul class="rows">
          <For each={told(feeds)}>
            {(feed) => (
              <li class="row">
                <span>
                  {feed.label ?? td().feed.scopes[feed.scope]}
                  <span class="list-below">
                    <Parts
                      of={[
                        feed.label ? td().feed.scopes[feed.scope] : undefined,
                        td().feed.since(shortInstant(feed.madeAt as Instant)),
                        feed.lastReadAt ? td().feed.last(shortInstant(feed.lastReadAt as Instant)) : td().feed.never,
                      ]}
                    />
                  </span>
                </span>
                <Button
                  small
                  onClick={() => void revoke(feed.id)}
                  aria-label={`${td().feed.revoke} ${feed.label ?? td().feed.scopes[feed.scope]}`}
                >
                  {td().feed.revoke}
                </Button>
              </li>
            )}
          </For>
        </ul>
        <p class="quiet">{td().feed.revokeNote}</p>
      </Show>
      <form class="form" onSubmit={(event) => void make(event)} novalidate>
        <Choice
          label={td().feed.scope}
          options={scopes.map((one) => ({ value: one, title: td().feed.scopes[one] }))}
          value={scope()}
          onChange={(value) => setScope(value === 'everybody' ? 'everybody' : 'mine')}
        />
        <TextField
          label={td().feed.label}
          hint={td().feed.labelHint}
          value={label()}
          onInput={setLabel}
          maxlength={60}
        />
        <div class="acts acts-end">
          <Button onClick={props.onClose}>{t().kit.close}</Button>
          <Button type="submit" kind="primary">
            {td().feed.make}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** It is told once and stands above a list that may be long: it comes into sight by itself. */
function Made(props: { address: string }) {
  let section: HTMLElement | undefined
  onMount(() => section?.scrollIntoView({ block: 'nearest' }))
  const copy = async () => {
    await navigator.clipboard.writeText(props.address)
    tell(() => t().kit.copied)
  }
  return (
    <section
      ref={(element) => {
        section = element
      }}
      class="made-link"
      role="status"
    >
      <h2>{td().feed.made}</h2>
      <p class="mono">{props.address}</p>
      <p class="quiet">{td().feed.madeNote}</p>
      <Button small kind="primary" onClick={() => void copy()}>
        {td().feed.copy}
      </Button>
    </section>
  )
}
