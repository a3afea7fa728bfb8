/** A document as it reads now, beside what is missing in it and what only it asks. */
import { useQueryClient } from '@tanstack/solid-query'
import { createResource, createSignal, For, Show } from 'solid-js'
import { api, problemOf } from '../../api.ts'
import { language, say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { tell, tellProblem } from '../../ui/toast.tsx'
import { caseKey, useDesk } from '../desk.ts'
import { type DocumentRow } from './documents.ts'
import { MissingList } from './MissingList.tsx'
import { Sheet } from './Sheet.tsx'

export default function DocumentDialog(props: { row: DocumentRow; onClose: () => void }) {
  const desk = useDesk()
  const cache = useQueryClient()
  const words = () => t().case.papers.documents
  const which = () => ({ id: desk.page().id, kind: props.row.kind, subject: props.row.subject })
  const [document, { refetch }] = createResource(() => api.documents.read.mutate(which()).catch(told))
  /** Read before it is there, a resource would suspend the dialog. */
  const shown = () => (document.state === 'pending' ? undefined : document.latest)
  const [typed, setTyped] = createSignal<Readonly<Record<string, string>>>({})
  const [glossed, setGlossed] = createSignal(language() === 'en')
  const [busy, setBusy] = createSignal(false)
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      const now = Object.fromEntries(props.row.particulars.map(({ id, text }) => [id, typed()[id] ?? text]))
      await api.documents.tell.mutate({ ...which(), seen: props.row.seen, words: now })
      await cache.invalidateQueries({ queryKey: [...caseKey(desk.page().id), 'documents'] })
      await refetch()
      tell(() => words().saved)
    } catch (error) {
      tellProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={props.onClose} title={say(props.row.title)} full>
      <div class="document-view">
        <section class="document-preview" aria-label={words().preview} tabindex="0">
          <Show when={shown()} fallback={<Show when={document.loading}>{<Loading />}</Show>}>
            {(read) => <Sheet document={read()} glossed={glossed()} />}
          </Show>
        </section>
        <div class="viewer-side">
          <label class="document-gloss">
            <input type="checkbox" checked={glossed()} onChange={(event) => setGlossed(event.currentTarget.checked)} />{' '}
            {words().gloss}
          </label>
          <Show when={(shown()?.glyphs.length ?? 0) > 0}>
            <p class="file-finding">{words().glyphs(shown()?.glyphs.join(' ') ?? '')}</p>
          </Show>
          <Show when={shown()?.missing}>
            {(missing) => <MissingList missing={missing()} onLeave={props.onClose} />}
          </Show>
          <Show when={props.row.particulars.length > 0}>
            <form class="form" onSubmit={save} novalidate>
              <h3>{words().particulars}</h3>
              <p class="quiet">{words().particularsNote}</p>
              <For each={props.row.particulars}>
                {(one) => (
                  <TextField
                    label={one.ofAgency ? `${say(one.title)} · ${words().ofAgency}` : say(one.title)}
                    hint={one.hint ? say(one.hint) : undefined}
                    value={typed()[one.id] ?? one.text}
                    onInput={(text) => setTyped((all) => ({ ...all, [one.id]: text }))}
                    lines={one.long ? 3 : 1}
                  />
                )}
              </For>
              <div class="acts">
                <Button type="submit" kind="primary" busy={busy()}>
                  {words().save}
                </Button>
              </div>
            </form>
          </Show>
          <Show when={props.row.note}>
            {(note) => (
              <section>
                <h3>{words().sign}</h3>
                <p class="second">{say(note())}</p>
              </section>
            )}
          </Show>
          <p class="quiet">
            <Show when={props.row.origin === 'ours'}>{words().ours} </Show>
            {words().basis + t().kit.colon + props.row.wordingSources.map(say).join(t().kit.comma)}
          </p>
        </div>
      </div>
    </Dialog>
  )
}

function told(error: unknown): undefined {
  tellProblem(problemOf(error))
}
