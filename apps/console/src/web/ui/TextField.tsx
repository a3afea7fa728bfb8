/** A field for one text. */
import { type JSX, Show, splitProps } from 'solid-js'
import { Field, type FieldFrame } from './Field.tsx'

type Native = Pick<
  JSX.InputHTMLAttributes<HTMLInputElement>,
  'type' | 'autocomplete' | 'inputmode' | 'required' | 'autofocus' | 'placeholder' | 'readonly' | 'maxlength' | 'name'
>

export type TextFieldProps = FieldFrame &
  Native & {
    value: string
    onInput: (value: string) => void
    onBlur?: () => void
    /** More than one line makes a text area. */
    lines?: number
    spellcheck?: boolean
  }

export function TextField(props: TextFieldProps) {
  const [frame, rest] = splitProps(props, ['label', 'hint', 'problem', 'saving', 'aside'])
  const [own, native] = splitProps(rest, ['value', 'onInput', 'onBlur', 'lines', 'autofocus'])
  const focus = (element: HTMLElement) => {
    if (own.autofocus) queueMicrotask(() => element.focus())
  }
  return (
    <Field {...frame}>
      {(ids) => (
        <Show
          when={(own.lines ?? 1) > 1}
          fallback={
            <input
              {...native}
              ref={(element) => focus(element)}
              id={ids.id}
              class="input"
              value={own.value}
              onInput={(event) => own.onInput(event.currentTarget.value)}
              onBlur={() => own.onBlur?.()}
              aria-describedby={ids.describedBy()}
              aria-invalid={ids.invalid()}
            />
          }
        >
          <textarea
            ref={(element) => focus(element)}
            id={ids.id}
            class="input"
            rows={own.lines}
            required={native.required}
            readonly={native.readonly}
            placeholder={native.placeholder}
            value={own.value}
            onInput={(event) => own.onInput(event.currentTarget.value)}
            onBlur={() => own.onBlur?.()}
            aria-describedby={ids.describedBy()}
            aria-invalid={ids.invalid()}
          />
        </Show>
      )}
    </Field>
  )
}
