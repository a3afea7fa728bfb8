/** 查询留痕 Looks by hand: recorded once, with the hash of the screenshot. */
import type { Instant } from '@beian/domain/vocabulary'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { api } from '../../api.ts'
import { shortInstant } from '../../text/when.ts'
import { Button } from '../../ui/Button.tsx'
import { EvidenceDialog } from './EvidenceDialog.tsx'
import { ta } from './words.ts'

export function Evidence(props: { caseId: string; clientId: string }) {
  const cache = useQueryClient()
  const [adding, setAdding] = createSignal(false)
  const key = () => ['case', props.caseId, 'evidence']
  const known = createQuery(() => ({
    queryKey: key(),
    queryFn: () => api.evidence.ofCase.query({ caseId: props.caseId }),
  }))
  return (
    <section class="block">
      <h2>{ta().evidence}</h2>
      <p class="quiet">{ta().evidenceNote}</p>
      <Show when={(known.data?.length ?? 0) > 0} fallback={<p class="quiet">{ta().evidenceNone}</p>}>
        <ul class="rows">
          <For each={known.data}>
            {(one) => (
              <li class="row">
                <span>
                  <strong>{ta().places[one.place]}</strong> · {one.agrees ? ta().agrees : ta().disagrees}
                  <span class="list-below">
                    {one.lookedBy} · {shortInstant(one.lookedAt as Instant)}
                    <Show when={one.number}>
                      {(number) => (
                        <>
                          {' · '}
                          <span class="number">{number()}</span>
                        </>
                      )}
                    </Show>
                  </span>
                  <Show when={one.note}>{(note) => <span class="list-below">{note()}</span>}</Show>
                  <Show when={one.sha256}>
                    {(hash) => (
                      <span class="list-below mono evidence-hash">
                        {ta().hash} {hash()}
                      </span>
                    )}
                  </Show>
                </span>
                <Show when={one.file}>
                  {(file) => (
                    <a
                      class="button button-plain button-small"
                      href={`/files/${file()}`}
                      target="_blank"
                      rel="noopener noreferrer"
                    >
                      {ta().view}
                    </a>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p class="acts">
        <Button small onClick={() => setAdding(true)}>
          + {ta().add}
        </Button>
      </p>
      <Show when={adding()}>
        <EvidenceDialog
          {...props}
          onClose={() => setAdding(false)}
          onAdded={() => void cache.invalidateQueries({ queryKey: key() })}
        />
      </Show>
    </section>
  )
}
