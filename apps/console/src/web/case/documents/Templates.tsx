/** The agency's own templates: take ours, change it in Word, place it instead; or go back. */

import type { Problem } from '@beian/domain/vocabulary'
import { createQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { api, problemOf, Refused } from '../../api.ts'
import { useMe } from '../../session/session.ts'
import { say, t } from '../../text/language.ts'
import { shortInstant } from '../../text/when.ts'
import { told } from '../../told.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { tell, tellProblem } from '../../ui/toast.tsx'
import { saveFile } from '../save-file.ts'

export default function Templates(props: { onClose: () => void }) {
  const me = useMe()
  const known = createQuery(() => ({ queryKey: ['templates'], queryFn: () => api.documents.templates.query() }))
  const [problem, setProblem] = createSignal<{ kind: string; problem: Problem }>()
  const words = () => t().case.papers.documents
  const isAllowed = () => me.data?.user?.role === 'administrator'
  const doing = async (kind: string, act: () => Promise<unknown>, done: () => string) => {
    setProblem(undefined)
    try {
      await act()
      await known.refetch()
      tell(done)
    } catch (error) {
      setProblem({ kind, problem: problemOf(error) })
    }
  }
  const take = (kind: string) =>
    saveFile(`/documents/templates/${kind}`).catch((error) => tellProblem(problemOf(error)))
  return (
    <Dialog open onClose={props.onClose} title={words().templates} wide>
      <p class="second">{words().templatesNote}</p>
      <Show when={!isAllowed()}>
        <p class="quiet">{words().templatesAdmin}</p>
      </Show>
      <ul class="templates">
        <For each={told(known)} fallback={<Loading />}>
          {(one) => (
            <li data-template={one.id}>
              <span>
                <strong>{say(one.title)}</strong>
                <span class="list-below">
                  {one.own
                    ? `${words().ownTemplate} · ${one.own.placedAt ? shortInstant(one.own.placedAt) : ''}`
                    : words().builtIn}
                </span>
              </span>
              <span class="acts">
                <Button
                  small
                  kind="quiet"
                  onClick={() => take(one.id)}
                  aria-label={`${words().take} ${say(one.title)}`}
                >
                  {words().take}
                </Button>
                <Show when={isAllowed()}>
                  <label class="button button-plain button-small upload-button">
                    <input
                      type="file"
                      accept=".docx"
                      aria-label={`${words().place} ${say(one.title)}`}
                      onChange={(event) => {
                        const [file] = event.currentTarget.files ?? []
                        event.currentTarget.value = ''
                        if (file)
                          void doing(
                            one.id,
                            () => place(one.id, file),
                            () => words().placed,
                          )
                      }}
                    />
                    {words().place}
                  </label>
                  <Show when={one.own}>
                    <Button
                      small
                      kind="quiet"
                      onClick={() =>
                        doing(
                          one.id,
                          () => api.documents.dropTemplate.mutate({ kind: one.id }),
                          () => words().dropped,
                        )
                      }
                    >
                      {words().drop}
                    </Button>
                  </Show>
                </Show>
              </span>
              <Show when={problem()?.kind === one.id && problem()?.problem}>
                {(refused) => <ProblemNote problem={refused()} />}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Dialog>
  )
}

type Envelope = { error?: { data?: { problems?: readonly Problem[] } } }

async function place(kind: string, file: File): Promise<void> {
  const headers = { 'x-beian': '1', 'x-file-name': encodeURIComponent(file.name) }
  const answer = await fetch(`/documents/templates/${kind}`, { method: 'POST', headers, body: file })
  if (answer.ok) return
  const refused = (await answer.json().catch(() => ({}))) as Envelope
  throw new Refused(refused.error?.data?.problems ?? [])
}
