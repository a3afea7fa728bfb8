/** Below a credit code or a domain name, while it is typed: at which other client it stands already. */
import type { FactKey } from '@beian/domain/vocabulary'
import { createQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { api } from '../api.ts'
import { AlsoAt } from './AlsoAt.tsx'
import { useSettled } from './settled.ts'

const watched: readonly FactKey[] = ['principal.documentNumber', 'domainName.name']
/** Anything shorter is on its way. */
const shortest = 4

export function FactDoubles(props: { fact: FactKey; typed: unknown; client: string }) {
  return (
    <Show when={watched.includes(props.fact) && typeof props.typed === 'string'}>
      <Doubles text={String(props.typed)} client={props.client} />
    </Show>
  )
}

function Doubles(props: { text: string; client: string }) {
  const sought = useSettled(() => props.text.trim())
  const same = createQuery(() => ({
    queryKey: ['clients', 'also-at', sought(), props.client],
    queryFn: () => api.clients.alsoAt.query({ text: sought(), except: props.client }),
    enabled: sought().length >= shortest,
  }))
  return <AlsoAt found={sought().length >= shortest && same.isSuccess ? same.data : []} />
}
