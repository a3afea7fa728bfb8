/** The request to the client: what is missing, why and by when, in Chinese and English, to copy or to print. */
import type { Day } from '@beian/domain/vocabulary'
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { createSignal, createUniqueId, For, Match, Show, Switch } from 'solid-js'
import { Portal } from 'solid-js/web'
import { api, problemOf } from '../../api.ts'
import { language, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { tell } from '../../ui/toast.tsx'
import { typedDay } from '../../ui/typed-day.ts'
import { useDesk } from '../desk.ts'

const versions = ['zh', 'en', 'both'] as const
type Version = (typeof versions)[number]

export function RequestDialog(props: { onClose: () => void }) {
  const desk = useDesk()
  const [version, setVersion] = createSignal<Version>(language())
  const [by, setBy] = createSignal('')
  const name = createUniqueId()
  const input = (): { id: string; by?: Day } => {
    const day = typedDay(by())
    return day ? { id: desk.page().id, by: day } : { id: desk.page().id }
  }
  const request = createQuery(() => ({
    queryKey: ['case', desk.page().id, 'request', input(), desk.page().rev],
    queryFn: () => api.cases.requestToClient.query(input()),
    placeholderData: keepPreviousData,
  }))
  const text = () => {
    const known = request.data?.text
    if (!known) return ''
    const chosen = version()
    return chosen === 'both' ? `${known.zh}\n\n${known.en}` : known[chosen]
  }
  const copy = async () => {
    await navigator.clipboard.writeText(text())
    tell(() => t().kit.copied)
  }
  return (
    <Dialog open onClose={props.onClose} title={t().case.request.title} wide>
      <div class="request-line">
        <div class="segments" role="radiogroup" aria-label={t().settings.language}>
          <For each={versions}>
            {(one) => (
              <label class="segment">
                <input type="radio" name={name} checked={version() === one} onChange={() => setVersion(one)} />
                <span>{t().case.request[one]}</span>
              </label>
            )}
          </For>
        </div>
        <DayField label={t().case.request.by} value={by()} onInput={setBy} />
      </div>
      <Switch fallback={<Loading />}>
        <Match when={request.error && !request.data}>
          <ErrorState problem={problemOf(request.error)} onRetry={() => void request.refetch()} />
        </Match>
        <Match when={request.data}>
          <textarea class="input letter" readonly rows={16} value={text()} aria-label={t().case.request.title} />
        </Match>
      </Switch>
      <div class="acts acts-end">
        <Button onClick={() => window.print()}>{t().kit.print}</Button>
        <Button kind="primary" onClick={copy} disabled={text() === ''}>
          {t().case.request.copy}
        </Button>
      </div>
      <Show when={text()}>
        <Portal>
          <pre class="print-letter" aria-hidden="true">
            {text()}
          </pre>
        </Portal>
      </Show>
    </Dialog>
  )
}
