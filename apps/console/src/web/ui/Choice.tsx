/** A field for one of many, found by typing a part of its name. */
import { Combobox } from '@kobalte/core/combobox'
import { createMemo, splitProps } from 'solid-js'
import { t } from '../text/language.ts'
import { Field, type FieldFrame } from './Field.tsx'
import { isMeant, type Option } from './option.ts'

export type ChoiceProps = FieldFrame & {
  options: readonly Option[]
  value: string | undefined
  onChange: (value: string | undefined) => void
  placeholder?: string
  readonly?: boolean
}

export function Choice(props: ChoiceProps) {
  const [frame, own] = splitProps(props, ['label', 'hint', 'problem', 'saving', 'aside'])
  let input: HTMLElement | undefined
  const options = createMemo(() => [...own.options])
  const chosen = () => own.options.find((option) => option.value === own.value) ?? null
  /** The list also reports what it merely found again after its options were told anew. */
  const choose = (value: string | undefined) => {
    if (value !== own.value) own.onChange(value)
  }
  /** While the field shows what is chosen, nobody is looking for it: all options are offered. */
  const isOffered = (option: Option, typed: string) => typed === chosen()?.title || isMeant(option, typed)
  return (
    <Field {...frame}>
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
          triggerMode="focus"
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
            <Combobox.Input
              ref={(element: HTMLElement) => {
                input = element
              }}
              class="input"
              id={ids.id}
              onFocus={(event: FocusEvent & { currentTarget: HTMLInputElement }) => event.currentTarget.select()}
              onKeyDown={closeListOnly}
              aria-labelledby={ids.labelId}
              aria-describedby={ids.describedBy()}
            />
            <Combobox.Trigger class="choice-open" aria-label={t().kit.showChoices} tabIndex={-1}>
              <span aria-hidden="true">▾</span>
            </Combobox.Trigger>
          </Combobox.Control>
          <Combobox.Portal mount={input ? hostOf(input) : document.body}>
            {/* Pressing an option must not move the focus to the landmark around it: the list would close before the click. */}
            <Combobox.Content class="popup" onMouseDown={(event: MouseEvent) => event.preventDefault()}>
              <Combobox.Listbox class="popup-list" aria-labelledby={ids.labelId} />
            </Combobox.Content>
          </Combobox.Portal>
        </Combobox>
      )}
    </Field>
  )
}

/** Escape closes the list that is open, and not the dialog around it with everything typed there. */
function closeListOnly(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void {
  const isOpen = event.currentTarget.getAttribute('aria-expanded') === 'true'
  if (event.key === 'Escape' && isOpen) event.preventDefault()
}

/** The list opens within the page's landmark, or within the dialog that holds the focus. */
function hostOf(control: HTMLElement): HTMLElement {
  return control.closest<HTMLElement>('[role="dialog"], main') ?? document.body
}
