/** While a new client is typed: who is there already, by name, pinyin, credit code or domain name. */
import { A } from '@solidjs/router'
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { api } from '../api.ts'
import { t } from '../text/language.ts'
import { TextField } from '../ui/TextField.tsx'
import { AlsoAt } from './AlsoAt.tsx'
import { useSettled } from './settled.ts'

/** Shorter names are found everywhere. */
const shortest = 2

export function Doubles(props: { name: string }) {
  const words = () => t().desk.register.check
  const [code, setCode] = createSignal('')
  const name = useSettled(() => props.name.trim())
  const sought = useSettled(() => code().trim())
  const similar = createQuery(() => ({
    queryKey: ['clients', 'similar', name()],
    queryFn: () => api.clients.list.query({ search: name(), limit: 5 }),
    enabled: name().length >= shortest,
    placeholderData: keepPreviousData,
  }))
  const same = createQuery(() => ({
    queryKey: ['clients', 'also-at', sought()],
    queryFn: () => api.clients.alsoAt.query({ text: sought() }),
    enabled: sought().length > 3,
  }))
  /** An answer that is not there yet must not hold up the form it stands in. */
  const found = () => (name().length >= shortest && similar.isSuccess ? similar.data : [])
  const others = () => (sought() !== '' && same.isSuccess ? same.data : [])
  return (
    <>
      <TextField
        label={words().label}
        aside={t().kit.optional}
        hint={words().hint}
        value={code()}
        onInput={setCode}
        autocomplete="off"
      />
      <div role="status">
        <AlsoAt found={others()} />
        <Show when={found().length > 0}>
          <ul class="also-at">
            <For each={found()}>
              {(client) => (
                <li>
                  {client.name === name() ? words().same : words().similar}
                  {t().kit.colon}
                  <A href={`/clients/${client.id}`}>{client.name}</A>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
    </>
  )
}
