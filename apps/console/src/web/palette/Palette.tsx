/**
 * 搜索或执行 One line that finds everything and does what can be done: a combobox in a dialog. The focus stays in the line;
 * the arrows move through the list, Enter opens, Escape closes, and the number of results is announced.
 */
import { Dialog as Kobalte } from '@kobalte/core/dialog'
import { useNavigate } from '@solidjs/router'
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { createEffect, createMemo, createSignal, onCleanup, Show } from 'solid-js'
import { api } from '../api.ts'
import { t } from '../text/language.ts'
import { Choosing } from './Choosing.tsx'
import { meant, useCommands } from './commands.ts'
import { foundItems, type Item, type ItemGroup, recentItem, topicItems } from './found.ts'
import { setOver } from './opened.ts'

/** While somebody types, nothing is asked. */
const pause = 120

export default function Palette() {
  const close = () => setOver(undefined)
  const before = document.activeElement
  /** To where one was; a command that goes elsewhere has left that place already. */
  const giveBack = (event: Event) => {
    event.preventDefault()
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  }
  return (
    <Kobalte open onOpenChange={(open) => !open && close()} modal>
      <Kobalte.Portal>
        <Kobalte.Overlay class="overlay" />
        <div class="dialog-place palette-place">
          <Kobalte.Content class="dialog palette" onCloseAutoFocus={giveBack}>
            <Kobalte.Title class="only-heard">{t().desk.palette.title}</Kobalte.Title>
            <Line close={close} />
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte>
  )
}

function Line(props: { close: () => void }) {
  const words = () => t().desk.palette
  const navigate = useNavigate()
  const [typed, setTyped] = createSignal('')
  const sought = useSettled(() => typed().trim())
  const go = (address: string) => navigate(address)
  const commands = useCommands(go)
  const found = createQuery(() => ({
    queryKey: ['search', sought()],
    queryFn: () => api.search.find.query({ text: sought(), limit: 5 }),
    enabled: sought() !== '',
    placeholderData: keepPreviousData,
  }))
  const topics = createQuery(() => ({
    queryKey: ['topics', sought()],
    queryFn: () => api.topics.find.query({ text: sought(), limit: 5 }),
    enabled: sought() !== '',
    placeholderData: keepPreviousData,
  }))
  const recent = createQuery(() => ({ queryKey: ['search-recent'], queryFn: () => api.search.recent.query() }))
  /** Asked for before it is there, an answer would hold the whole line up. */
  const hits = () => (sought() !== '' && found.isSuccess ? found.data : undefined)
  const asked = () => (sought() !== '' && topics.isSuccess ? topics.data : [])
  const groups = createMemo((): readonly ItemGroup[] => {
    const text = typed().trim()
    const offered = meant(commands(), text)
    if (text === '') {
      const items = (recent.isSuccess ? recent.data : []).map((one) => recentItem(one, go))
      const [here, ...others] = offered
      const last = { id: 'recent', title: words().recent, items }
      const all = here?.id === 'here' ? [here, last, ...others] : [last, ...offered]
      return all.filter((group) => group.items.length > 0)
    }
    const list = `/cases?search=${encodeURIComponent(text)}`
    const further: Item = { id: 'do-list', title: words().allCases(text), note: '', run: () => go(list) }
    const rules = topicItems(asked(), go)
    return [...foundItems(hits() ?? [], go), ...offered, ...rules, { id: 'list', title: '', items: [further] }]
  })
  const isMissed = () =>
    typed().trim() !== '' && sought() === typed().trim() && hits()?.length === 0 && asked().length === 0
  const news = () => {
    const told = hits()
    return told === undefined ? '' : words().found(countOf(told) + asked().length)
  }
  return (
    <>
      <Choosing
        typed={typed()}
        onType={setTyped}
        groups={groups()}
        choose={(item) => {
          props.close()
          item.run()
        }}
      />
      <Show when={found.error && sought() !== ''}>
        <p class="palette-note" role="alert">
          {words().failed}
        </p>
      </Show>
      <Show when={isMissed()}>
        <p class="palette-note">
          <strong>{words().nothing(typed().trim())}</strong> {words().nothingNote}
        </p>
      </Show>
      <p class="palette-hint" aria-hidden="true">
        {words().hint}
      </p>
      <p class="only-heard" role="status" aria-live="polite">
        {news()}
      </p>
    </>
  )
}

const countOf = (groups: readonly { hits: readonly unknown[] }[]) =>
  groups.reduce((sum, { hits }) => sum + hits.length, 0)

function useSettled(text: () => string): () => string {
  const [settled, setSettled] = createSignal(text())
  createEffect(() => {
    const now = text()
    const waiting = setTimeout(() => setSettled(now), now === '' ? 0 : pause)
    onCleanup(() => clearTimeout(waiting))
  })
  return settled
}
