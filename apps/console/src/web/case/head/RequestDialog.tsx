/** The request to the client: what is missing, why and by when; for WeChat, mail or paper, for everybody or one person. */
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { createSignal, createUniqueId, For, Match, Show, Switch } from 'solid-js'
import { Portal } from 'solid-js/web'
import { type Asked, api, problemOf } from '../../api.ts'
import { language, say, t } from '../../text/language.ts'
import { longDay } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import { told } from '../../told.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { tell } from '../../ui/toast.tsx'
import { caseKey, useDesk } from '../desk.ts'
import { RequestHistory } from './RequestHistory.tsx'

const versions = ['zh', 'en', 'both'] as const
const media = ['wechat', 'mail', 'paper'] as const
const usualDays = '5'

type Draft = Asked['requests']['draft']

export default function RequestDialog(props: { onClose: () => void }) {
  const desk = useDesk()
  const [version, setVersion] = createSignal<Draft['language']>(language())
  const [medium, setMedium] = createSignal<Draft['medium']>('wechat')
  const [of, setOf] = createSignal('')
  const [days, setDays] = createSignal(usualDays)
  const whom = createUniqueId()
  const wanted = () => {
    const read = /^\d{1,2}$/.test(days().trim()) ? Number(days()) : undefined
    return {
      medium: medium(),
      language: version(),
      ...(of() && { of: of() }),
      ...(read !== undefined && read <= 60 && { workingDays: read }),
    }
  }
  const draft = createQuery(() => ({
    queryKey: [...caseKey(desk.page().id), 'request', wanted(), desk.page().rev],
    queryFn: () => api.requests.draft.query({ id: desk.page().id, ...wanted() }),
    placeholderData: keepPreviousData,
  }))
  const text = () => told(draft)?.text ?? ''
  const byDay = () => {
    const by = told(draft)?.by
    return by ? words().ask.byDay(longDay(by)) : undefined
  }
  const copy = async (words: string) => {
    await navigator.clipboard.writeText(words)
    tell(() => t().kit.copied)
  }
  const record = () => {
    const sent = wanted()
    void desk.act(
      (revised) => api.requests.send.mutate({ ...revised, ...sent }),
      () => words().ask.recorded,
    )
  }
  return (
    <Dialog open onClose={props.onClose} title={t().case.request.title} wide>
      <div class="request-line request-choices">
        <Segments
          label={words().ask.medium}
          options={media}
          value={medium()}
          onChange={setMedium}
          title={(one) => words().ask.media[one]}
        />
        <Segments
          label={words().ask.language}
          options={versions}
          value={version()}
          onChange={setVersion}
          title={(one) => t().case.request[one]}
        />
        <div class="field">
          <span class="field-head">
            <label for={whom}>{words().ask.whom}</label>
          </span>
          <select id={whom} class="input" onChange={(event) => setOf(event.currentTarget.value)}>
            <option value="">{words().ask.everybody}</option>
            <For each={told(draft)?.subjects}>
              {(one) => (
                <option value={one.id} selected={one.id === of()}>
                  {words().ask.only(say(one.title), one.count)}
                </option>
              )}
            </For>
          </select>
        </div>
        <TextField label={words().ask.days} value={days()} onInput={setDays} inputmode="numeric" hint={byDay()} />
      </div>
      <Switch fallback={<Loading />}>
        <Match when={draft.error && !told(draft)}>
          <ErrorState problem={problemOf(draft.error)} onRetry={() => void draft.refetch()} />
        </Match>
        <Match when={told(draft)}>
          {(known) => (
            <>
              <Show when={known().subject}>
                <p class="request-subject">
                  <span class="quiet">{words().ask.subject + t().kit.colon}</span>
                  {known().subject}{' '}
                  <Button kind="quiet" small onClick={() => copy(known().subject)}>
                    {words().ask.copySubject}
                  </Button>
                </p>
              </Show>
              <textarea
                class="input letter"
                lang={version() === 'both' ? undefined : version()}
                readonly
                rows={14}
                value={text()}
                aria-label={t().case.request.title}
              />
            </>
          )}
        </Match>
      </Switch>
      <div class="acts acts-end">
        <Show when={medium() === 'paper'}>
          <Button onClick={() => window.print()}>{t().kit.print}</Button>
        </Show>
        <Button onClick={record} disabled={(told(draft)?.lines.length ?? 0) === 0}>
          {words().ask.record}
        </Button>
        <Button kind="primary" onClick={() => copy(text())} disabled={text() === ''}>
          {words().ask.copyText}
        </Button>
      </div>
      <RequestHistory />
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

function Segments<V extends string>(props: {
  label: string
  options: readonly V[]
  value: V
  onChange: (value: V) => void
  title: (value: V) => string
}) {
  const name = createUniqueId()
  return (
    <div class="field">
      <span class="field-head">
        <span class="field-legend">{props.label}</span>
      </span>
      <div class="segments" role="radiogroup" aria-label={props.label}>
        <For each={props.options}>
          {(one) => (
            <label class="segment">
              <input type="radio" name={name} checked={props.value === one} onChange={() => props.onChange(one)} />
              <span>{props.title(one)}</span>
            </label>
          )}
        </For>
      </div>
    </div>
  )
}
