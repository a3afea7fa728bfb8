/** The line and the list below it: the focus stays in the line, `aria-activedescendant` tells where the arrows are. */
import { createMemo, createSignal, For, Show } from 'solid-js'
import { t } from '../text/language.ts'
import { Parts } from '../ui/Parts.tsx'
import type { Item, ItemGroup } from './found.ts'

/** On a phone the long one would be cut off: while a field has the focus, no dots say so. */
const isNarrow = () => window.matchMedia?.('(max-width: 760px)').matches

type ChoosingProps = {
  typed: string
  onType: (text: string) => void
  groups: readonly ItemGroup[]
  choose: (item: Item) => void
}

export function Choosing(props: ChoosingProps) {
  const items = createMemo(() => props.groups.flatMap((group) => group.items))
  const [chosen, setChosen] = createSignal<string>()
  /** The one that Enter opens: where the arrows went, while it is still there; else the first. */
  const active = () => items().find(({ id }) => id === chosen()) ?? items()[0]
  const move = (to: (at: number, last: number) => number) => {
    const last = items().length - 1
    const next =
      items()[
        to(
          items().findIndex(({ id }) => id === active()?.id),
          last,
        )
      ]
    if (!next) return
    setChosen(next.id)
    document.getElementById(next.id)?.scrollIntoView({ block: 'nearest' })
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move((at, last) => (at >= last ? 0 : at + 1)),
    ArrowUp: () => move((at, last) => (at <= 0 ? last : at - 1)),
    PageDown: () => move((at, last) => Math.min(last, at + 8)),
    PageUp: () => move((at) => Math.max(0, at - 8)),
    Enter: () => {
      const item = active()
      if (item) props.choose(item)
    },
  }
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key]
    // While an input method composes 中文, its keys are its own.
    if (!act || event.isComposing) return
    event.preventDefault()
    act()
  }
  return (
    <>
      <input
        class="palette-line"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={active()?.id}
        aria-autocomplete="list"
        aria-label={t().desk.palette.title}
        placeholder={isNarrow() ? t().desk.palette.placeholderShort : t().desk.palette.placeholder}
        autocomplete="off"
        spellcheck={false}
        value={props.typed}
        onInput={(event) => {
          setChosen(undefined)
          props.onType(event.currentTarget.value)
        }}
        onKeyDown={press}
      />
      <div class="palette-list" role="listbox" id="palette-list" aria-label={t().desk.palette.results}>
        <For each={props.groups}>
          {(group) => (
            <div class="palette-group" role="group" aria-label={group.title || t().desk.palette.commands}>
              <Show when={group.title}>
                <div class="palette-kind" aria-hidden="true">
                  {group.title}
                </div>
              </Show>
              <For each={group.items}>
                {(item) => (
                  <button
                    type="button"
                    tabIndex={-1}
                    class="palette-item"
                    role="option"
                    id={item.id}
                    aria-selected={item.id === active()?.id}
                    onMouseDown={(event) => event.preventDefault()}
                    onPointerMove={() => setChosen(item.id)}
                    onClick={() => props.choose(item)}
                  >
                    <span class="palette-title" classList={{ number: item.number === true }}>
                      {item.title}
                    </span>
                    <Show when={item.note}>
                      <span class="palette-about">
                        <Parts of={item.note.split(' · ')} />
                      </span>
                    </Show>
                  </button>
                )}
              </For>
            </div>
          )}
        </For>
      </div>
    </>
  )
}
