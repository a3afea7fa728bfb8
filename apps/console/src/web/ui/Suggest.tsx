/**
 * A line of text with suggestions below it. What is typed counts as it is; a suggestion is taken by a press, or by Enter where it
 * is highlighted or surely meant. The focus stays in the line, `aria-activedescendant` tells where the arrows are, as in the palette.
 */
import { createMemo, createSignal, For, Show, splitProps } from 'solid-js'
import { t } from '../text/language.ts'
import { Field, type FieldFrame } from './Field.tsx'
import { surelyMeant } from './meant.ts'

export type Suggestion = { readonly value: string; readonly title: string; readonly note?: string }

export type SuggestProps = FieldFrame & {
  value: string
  onInput: (value: string) => void
  onBlur?: () => void
  /** What to offer for what is typed; `wanted`: the list was opened to look, not to search. */
  suggest: (typed: string, wanted: boolean) => readonly Suggestion[]
  onTake: (value: string) => void
  /** The line is entered: time to ask for the list. */
  onEnter?: () => void
  readonly?: boolean
}

export function Suggest(props: SuggestProps) {
  const [frame, own] = splitProps(props, ['label', 'hint', 'problem', 'saving', 'aside'])
  const [open, setOpen] = createSignal<'no' | 'typing' | 'looking'>('no')
  const [active, setActive] = createSignal<string>()
  const shown = createMemo(() => (open() === 'no' || own.readonly ? [] : own.suggest(own.value, open() === 'looking')))
  const isOpen = () => shown().length > 0
  const close = () => {
    setOpen('no')
    setActive(undefined)
  }
  const take = (value: string) => {
    close()
    own.onTake(value)
  }
  const move = (by: 1 | -1, list: string) => {
    if (open() === 'no') setOpen('looking')
    const all = shown()
    const at = all.findIndex(({ value }) => value === active())
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length]
    setActive(next?.value)
    queueMicrotask(() => document.getElementById(`${list}-${next?.value}`)?.scrollIntoView({ block: 'nearest' }))
  }
  const press = (event: KeyboardEvent, list: string) => {
    // While an input method composes 中文, its keys are its own.
    if (event.isComposing) return
    const chosen = active() ?? surelyMeant(shown(), own.value)?.value
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1, list)
    else if (event.key === 'Enter' && isOpen() && chosen !== undefined) take(chosen)
    else if (event.key === 'Escape' && isOpen()) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Field {...frame}>
      {(ids) => (
        <div class="choice suggest">
          <input
            id={ids.id}
            class="input"
            role="combobox"
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-expanded={isOpen()}
            aria-controls={isOpen() ? `${ids.id}-list` : undefined}
            aria-activedescendant={isOpen() && active() !== undefined ? `${ids.id}-list-${active()}` : undefined}
            aria-describedby={ids.describedBy()}
            aria-invalid={ids.invalid()}
            autocomplete="off"
            spellcheck={false}
            placeholder={own.readonly ? undefined : t().kit.choose}
            value={own.value}
            readonly={own.readonly === true}
            onFocus={() => own.onEnter?.()}
            onClick={() => setOpen('looking')}
            onInput={(event) => {
              setActive(undefined)
              setOpen('typing')
              own.onInput(event.currentTarget.value)
            }}
            onKeyDown={(event) => press(event, `${ids.id}-list`)}
            onBlur={() => {
              close()
              own.onBlur?.()
            }}
          />
          <Show when={!own.readonly}>
            <button
              type="button"
              class="choice-open"
              aria-label={t().kit.showChoices}
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => {
                event.currentTarget.parentElement?.querySelector('input')?.focus()
                setOpen(open() === 'no' ? 'looking' : 'no')
              }}
            >
              <span aria-hidden="true">▾</span>
            </button>
          </Show>
          <Show when={isOpen()}>
            <div class="popup suggest-popup">
              <div class="popup-list" role="listbox" id={`${ids.id}-list`} aria-labelledby={ids.labelId}>
                <For each={shown()}>
                  {(one) => (
                    <button
                      type="button"
                      tabIndex={-1}
                      class="option"
                      role="option"
                      id={`${ids.id}-list-${one.value}`}
                      aria-selected={one.value === active()}
                      data-highlighted={one.value === active() ? '' : undefined}
                      onMouseDown={(event) => event.preventDefault()}
                      onPointerMove={() => setActive(one.value)}
                      onClick={() => take(one.value)}
                    >
                      <span>{one.title}</span>
                      <span class="option-note">{one.note}</span>
                    </button>
                  )}
                </For>
              </div>
            </div>
          </Show>
        </div>
      )}
    </Field>
  )
}
