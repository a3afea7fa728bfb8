/** What can be done with the chosen cases at once. It stands after all rows: `b` goes there from any of them, and back. */
import { createSignal, For, Match, onCleanup, onMount, Show, Suspense, Switch } from 'solid-js'
import type { CaseRow } from '../../case/shape.ts'
import { shortcuts } from '../../shell/shortcuts.ts'
import { t, withRoomWords } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { later } from '../../ui/later.ts'
import type { Pages } from '../pages.ts'
import type { Selection } from '../selection.ts'

const ActDialog = later(() => withRoomWords(import('./ActDialog.tsx')))
const RequestsDialog = later(() => withRoomWords(import('./RequestsDialog.tsx')))
const ExportDialog = later(() => import('./ExportDialog.tsx'))

const acts = ['assign', 'task', 'request', 'export', 'hold', 'resume'] as const
export type BulkAct = (typeof acts)[number]

type BarProps = {
  selection: Selection
  pages: Pages
  columns: readonly string[] | undefined
  found: number | undefined
  onChanged: () => Promise<void>
}

export default function BulkBar(props: BarProps) {
  const [open, setOpen] = createSignal<{ act: BulkAct; rows: readonly CaseRow[] }>()
  const [loading, setLoading] = createSignal(false)
  const close = () => setOpen(undefined)
  const fits: Record<BulkAct, (row: CaseRow) => boolean> = {
    assign: () => true,
    task: ({ final }) => !final,
    request: ({ final }) => !final,
    export: () => true,
    hold: ({ held, final }) => !held && !final,
    resume: ({ held }) => held,
  }
  const rows = (act: BulkAct) => props.selection.rows().filter(fits[act])
  const chooseAll = async () => {
    setLoading(true)
    let here = true
    onceGone = () => {
      here = false
    }
    try {
      props.selection.setAll(await props.pages.all(() => here), true)
    } finally {
      setLoading(false)
    }
  }
  let onceGone = () => {}
  let bar: HTMLElement | undefined
  let before: HTMLElement | null = null
  const isInBar = () => bar?.contains(document.activeElement) === true
  const goBack = () => {
    const row = before?.isConnected ? before : document.querySelector<HTMLElement>('.list-check input')
    row?.focus()
  }
  const goThere = () => {
    before = document.activeElement as HTMLElement | null
    bar?.querySelector<HTMLElement>('.bulk-acts button:enabled')?.focus()
  }
  onMount(() => {
    const forget = shortcuts({ b: () => (isInBar() ? goBack() : goThere()) })
    onCleanup(() => {
      forget()
      onceGone()
      if (isInBar()) goBack()
    })
  })
  return (
    <section
      class="bulk"
      aria-label={t().list.chosen(props.selection.count())}
      aria-keyshortcuts="B"
      ref={(element) => {
        bar = element
      }}
    >
      <span class="bulk-count" role="status">
        {t().list.chosen(props.selection.count())}
      </span>
      <kbd class="key-on-button" aria-hidden="true">
        B
      </kbd>
      <Show when={(props.found ?? 0) > props.selection.count()}>
        <Button kind="quiet" small busy={loading()} onClick={() => void chooseAll()}>
          {t().list.chooseAll(props.found ?? 0)}
        </Button>
      </Show>
      <div class="bulk-acts">
        <For each={acts}>
          {(act) => (
            <Button small disabled={rows(act).length === 0} onClick={() => setOpen({ act, rows: rows(act) })}>
              {t().list.bulk[act]}
            </Button>
          )}
        </For>
        <Button kind="quiet" small onClick={props.selection.clear}>
          {t().list.letGo}
        </Button>
      </div>
      <Show when={open()}>
        {(opened) => (
          <Suspense>
            <Switch
              fallback={
                <ActDialog
                  act={opened().act as 'assign' | 'task' | 'hold' | 'resume'}
                  rows={opened().rows}
                  onChanged={props.onChanged}
                  fresh={props.selection.rows}
                  onClose={close}
                />
              }
            >
              <Match when={opened().act === 'request'}>
                <RequestsDialog rows={opened().rows} onClose={close} />
              </Match>
              <Match when={opened().act === 'export'}>
                <ExportDialog rows={opened().rows} columns={props.columns} onClose={close} />
              </Match>
            </Switch>
          </Suspense>
        )}
      </Show>
    </section>
  )
}
