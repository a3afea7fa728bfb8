/** 规则 Which book is current, which cases wait for the newer one, and the agency's own rules. */
import type { Day, Instant } from '@beian/domain/vocabulary'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { useSignedIn } from '../shell/signed-in.ts'
import { shortInstant } from '../text/when.ts'
import { Button } from '../ui/Button.tsx'
import { tell, tellProblem } from '../ui/toast.tsx'
import { HouseRules } from './HouseRules.tsx'
import { sendBook } from './send-book.ts'
import { TouchedCase } from './TouchedCase.tsx'
import { tr } from './words.ts'

export default function RuleSettings() {
  const me = useSignedIn()
  const cache = useQueryClient()
  const isAdministrator = () => me()?.role === 'administrator'
  /** What is asked and due may be otherwise everywhere. */
  const refresh = () => cache.invalidateQueries()
  return (
    <div class="settings-sheet">
      <Books isAdministrator={isAdministrator()} onLoaded={() => void refresh()} />
      <Waiting onAccepted={() => void refresh()} />
      <HouseRules isAdministrator={isAdministrator()} onChanged={() => void refresh()} />
    </div>
  )
}

function Books(props: { isAdministrator: boolean; onLoaded: () => void }) {
  const [busy, setBusy] = createSignal(false)
  const books = createQuery(() => ({ queryKey: ['rules', 'books'], queryFn: () => api.ruleChanges.books.query() }))
  const load = async (file: File | undefined) => {
    if (!file) return
    setBusy(true)
    try {
      const { waiting } = await sendBook(file)
      tell(() => tr().loaded(waiting))
      props.onLoaded()
    } catch (error) {
      tellProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <section class="block">
      <h2>{tr().books}</h2>
      <p class="quiet">{tr().booksNote}</p>
      <Show when={books.data?.current}>
        {(now) => (
          <p>
            <strong>{tr().current(now().asOf as Day, now().topics)}</strong> <code>{now().id.slice(0, 12)}</code>
          </p>
        )}
      </Show>
      <ul class="rows">
        <For each={books.data?.books}>
          {(book) => (
            <li class="row">
              <span>
                <code>{book.id.slice(0, 12)}</code> · {tr().origins[book.origin]}
                {book.current ? ` · ${tr().isCurrent}` : ''}
                <span class="list-below">
                  {tr().loadedAt(shortInstant(book.loadedAt as Instant), book.loadedBy ?? '')}
                </span>
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.isAdministrator} fallback={<p class="quiet">{tr().onlyAdministrators}</p>}>
        <label class="button button-plain file-button" aria-busy={busy()}>
          {busy() ? tr().loading : tr().choose}
          <input
            type="file"
            accept="application/json,.json"
            class="only-heard"
            disabled={busy()}
            onChange={(event) => {
              void load(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
        </label>
      </Show>
    </section>
  )
}

function Waiting(props: { onAccepted: () => void }) {
  const waiting = createQuery(() => ({
    queryKey: ['rules', 'waiting'],
    queryFn: () => api.ruleChanges.waiting.query(),
  }))
  const accept = async (cases?: string[]) => {
    try {
      const { cases: count } = await api.ruleChanges.accept.mutate(cases ? { cases } : {})
      tell(() => tr().accepted(count))
    } catch (error) {
      tellProblem(problemOf(error))
    }
    props.onAccepted()
  }
  return (
    <section class="block">
      <h2>{tr().waiting}</h2>
      <Show when={(waiting.data?.length ?? 0) > 0} fallback={<p class="quiet">{tr().none}</p>}>
        <p class="quiet">{tr().waitingNote}</p>
        <p class="acts">
          <Button small onClick={() => void accept()}>
            {tr().acceptAll(waiting.data?.length ?? 0)}
          </Button>
        </p>
        <For each={waiting.data}>
          {(one) => (
            <TouchedCase touched={one}>
              <Button small onClick={() => void accept([one.caseId])} aria-label={`${tr().accept} ${one.client}`}>
                {tr().accept}
              </Button>
            </TouchedCase>
          )}
        </For>
      </Show>
    </section>
  )
}
