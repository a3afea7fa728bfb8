/** A field for one of many, found by typing a part of its name. */
import { Combobox } from '@kobalte/core/combobox'
import { createEffect, createSignal, on, Show, splitProps } from 'solid-js'
import { createSteady } from '../steady.ts'
import { t } from '../text/language.ts'
import { ChoiceLine } from './ChoiceLine.tsx'
import { Field, type FieldFrame } from './Field.tsx'
import { exactlyMeant, surelyMeant } from './meant.ts'
import { isMeant, type Option } from './option.ts'
import { createUnchosen } from './unchosen.ts'

export type ChoiceProps = FieldFrame & {
  options: readonly Option[]
  value: string | undefined
  onChange: (value: string | undefined) => void
  placeholder?: string
  readonly?: boolean
  /** Told what is typed where the options are looked for elsewhere; without it those given are all there are. */
  onSearch?: (typed: string) => void
  /** What is typed is still being looked for, or the options are not here yet. */
  searching?: boolean
}

export function Choice(props: ChoiceProps) {
  const [frame, own] = splitProps(props, ['label', 'hint', 'problem', 'saving', 'aside'])
  let input: HTMLInputElement | undefined
  const [typed, setTyped] = createSignal('')
  const options = createSteady(() => [...own.options])
  const chosen = () => own.options.find((option) => option.value === own.value) ?? null
  // What is chosen may be written into the field after it has the focus: what is typed then shall take its place.
  const select = () => {
    if (input && input === document.activeElement && input.value === chosen()?.title) input.select()
  }
  createEffect(on(options, () => queueMicrotask(select), { defer: true }))
  const unchosen = createUnchosen()
  createEffect(on(() => own.value, unchosen.forget, { defer: true }))
  /** The list also reports what it merely found again after its options were told anew. */
  const choose = (value: string | undefined) => {
    if (value !== undefined) unchosen.forget()
    if (value !== own.value) own.onChange(value)
  }
  /** While the field shows what is chosen, nobody is looking for it: all options are offered. */
  const isOffered = (option: Option, typed: string) => typed === chosen()?.title || isMeant(option, typed)
  const search = (words: string) => {
    setTyped(words)
    own.onSearch?.(words === chosen()?.title ? '' : words)
  }
  const offered = () => options().filter((option) => isOffered(option, typed()))
  /** What Enter means while no option is highlighted; whether it chose one. */
  const take = (words: string) => {
    const meant = own.searching ? undefined : surelyMeant(offered(), words)
    if (meant) choose(meant.value)
    else if (!own.searching) unchosen.tell(words)
    return meant !== undefined
  }
  const leave = () => {
    const words = unchosen.typed()
    if (words.trim() === '' || words === chosen()?.title) return
    const meant = exactlyMeant(options(), words)
    if (meant) choose(meant.value)
    else unchosen.tell(words)
  }
  return (
    <Field {...frame} problem={frame.problem ?? unchosen.problem()}>
      {(ids) => (
        <Combobox<Option>
          options={options()}
          optionValue="value"
          optionTextValue="title"
          optionLabel="title"
          value={chosen()}
          onChange={(option: Option | null) => choose(option?.value)}
          disallowEmptySelection
          defaultFilter={isOffered}
          onInputChange={search}
          allowsEmptyCollection
          triggerMode="input"
          placeholder={own.placeholder ?? t().kit.choose}
          readOnly={own.readonly === true}
          validationState={ids.invalid() ? 'invalid' : 'valid'}
          itemComponent={(item) => (
            // Named by all that is read in it: title and note.
            <Combobox.Item item={item.item} class="option">
              <span>{item.item.rawValue.title}</span> <span class="option-note">{item.item.rawValue.note}</span>
            </Combobox.Item>
          )}
        >
          <Combobox.Control class="choice">
            <ChoiceLine
              ids={ids}
              ref={(element) => {
                input = element
              }}
              chosen={chosen()?.title}
              onFocus={() => setTimeout(select)}
              onType={unchosen.type}
              onEscape={unchosen.forget}
              onEnter={take}
              onLeave={leave}
              readonly={own.readonly === true}
            />
            <Combobox.Trigger class="choice-open" aria-label={t().kit.showChoices} tabIndex={-1}>
              <span aria-hidden="true">▾</span>
            </Combobox.Trigger>
          </Combobox.Control>
          <Combobox.Portal mount={input ? hostOf(input) : document.body}>
            {/*
             * Pressing an option must not move the focus to the landmark around it: the list would close before the click. Nor
             * does a list that closes call the focus back, which Tab has led on meanwhile.
             */}
            <Combobox.Content
              class="popup"
              onMouseDown={(event: MouseEvent) => event.preventDefault()}
              onCloseAutoFocus={(event) => event.preventDefault()}
            >
              <Combobox.Listbox class="popup-list" aria-labelledby={ids.labelId} />
              <Show when={offered().length === 0}>
                <p class="popup-none" role="status">
                  {own.searching ? t().kit.searching : t().kit.noneFound}
                </p>
              </Show>
            </Combobox.Content>
          </Combobox.Portal>
        </Combobox>
      )}
    </Field>
  )
}

/** The list opens within the page's landmark, or within the dialog that holds the focus. */
function hostOf(control: HTMLElement): HTMLElement {
  return control.closest<HTMLElement>('[role="dialog"], main') ?? document.body
}
