/** What each client still owes, over all chosen cases: one text for each client, to copy or to keep as a file. */
import { createMemo, createResource, createSignal, createUniqueId, For, onCleanup, Show } from 'solid-js'
import { api, problemOf } from '../../api.ts'
import type { CaseRow } from '../../case/shape.ts'
import { language, say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { tell } from '../../ui/toast.tsx'
import { saveFile } from './save-file.ts'

const versions = ['zh', 'en', 'both'] as const
type Version = (typeof versions)[number]
type Letter = { client: CaseRow['client']; cases: number; text: string }

export default function RequestsDialog(props: { rows: readonly CaseRow[]; onClose: () => void }) {
  const [version, setVersion] = createSignal<Version>(language())
  const [read, setRead] = createSignal(0)
  const name = createUniqueId()
  let here = true
  onCleanup(() => {
    here = false
  })

  /** One case after the other: each is read and judged as it stands now. */
  const fetchAll = async (chosen: Version): Promise<readonly Letter[]> => {
    const texts = new Map<string, { client: CaseRow['client']; texts: string[] }>()
    setRead(0)
    for (const { id, client } of props.rows) {
      if (!here || chosen !== version()) break
      const draft = await api.requests.draft.query({ id, medium: 'wechat', language: chosen })
      setRead((count) => count + 1)
      const letter = texts.get(client.id) ?? { client, texts: [] }
      texts.set(client.id, letter)
      if (draft.lines.length > 0) letter.texts.push(draft.text)
    }
    return [...texts.values()].map(({ client, texts: all }) => ({ client, cases: all.length, text: joined(all) }))
  }
  const [letters] = createResource(version, fetchAll)
  // Only what is ready is read: what is on its way would suspend the dialog.
  const written = createMemo(() => (letters.state === 'ready' ? letters() : []).filter(({ text }) => text !== ''))
  const whole = () =>
    written()
      .map(({ client, text }) => `【${client.name}】\n\n${text}`)
      .join(`\n\n${'—'.repeat(20)}\n\n`)
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text)
    tell(() => t().kit.copied)
  }
  return (
    <Dialog open onClose={props.onClose} title={t().list.bulk.title.request} wide>
      <div class="segments request-language" role="radiogroup" aria-label={t().settings.language}>
        <For each={versions}>
          {(one) => (
            <label class="segment">
              <input type="radio" name={name} checked={version() === one} onChange={() => setVersion(one)} />
              <span>{t().case.request[one]}</span>
            </label>
          )}
        </For>
      </div>
      <Show when={letters.loading}>
        <progress class="bulk-progress" max={props.rows.length} value={read()} />
        <p role="status">{t().list.bulk.progress(read(), props.rows.length)}</p>
      </Show>
      <Show when={letters.error as unknown}>{(error) => <p class="problem">{say(problemOf(error()).message)}</p>}</Show>
      <Show when={!letters.loading}>
        <div class="letters">
          <For each={written()}>
            {({ client, cases, text }) => (
              <section class="letter-of">
                <header>
                  <h3>{client.name}</h3>
                  <span class="quiet">{t().list.bulk.cases(cases)}</span>
                  <Button small onClick={() => void copy(text)}>
                    {t().kit.copy}
                  </Button>
                </header>
                <textarea
                  class="input letter"
                  readonly
                  rows={Math.min(14, text.split('\n').length + 1)}
                  aria-label={client.name}
                >
                  {text}
                </textarea>
              </section>
            )}
          </For>
          <Show when={!letters.error && written().length === 0}>
            <p class="second">{t().list.bulk.nothingMissing}</p>
          </Show>
        </div>
      </Show>
      <div class="acts acts-end">
        <Button
          disabled={whole() === ''}
          onClick={() =>
            saveFile(`${t().list.bulk.request}.txt`, new Blob([whole()], { type: 'text/plain;charset=utf-8' }))
          }
        >
          {t().list.bulk.save}
        </Button>
        <Button kind="primary" disabled={whole() === ''} onClick={() => void copy(whole())}>
          {t().list.bulk.copyAll}
        </Button>
      </div>
    </Dialog>
  )
}

/** Two cases of one client are one message. */
const joined = (texts: readonly string[]) => [...new Set(texts)].join(`\n\n${'·'.repeat(12)}\n\n`)
