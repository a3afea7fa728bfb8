/** A field for a day: typed in any usual way, or picked. What cannot be read stays as typed and says so. */
import { splitProps } from 'solid-js'
import { t } from '../text/language.ts'
import { Field, type FieldFrame } from './Field.tsx'
import { typedDay } from './typed-day.ts'

export type DayFieldProps = FieldFrame & {
  value: string
  onInput: (value: string) => void
  onBlur?: () => void
  readonly?: boolean
  required?: boolean
}

export function DayField(props: DayFieldProps) {
  const [frame, own] = splitProps(props, ['label', 'hint', 'problem', 'saving', 'aside'])
  let picker: HTMLInputElement | undefined
  /** Puts what was typed into the one form in which it is stored, once it can be read. */
  const settle = () => {
    const day = typedDay(own.value)
    if (day && day !== own.value) own.onInput(day)
    own.onBlur?.()
  }
  return (
    <Field {...frame}>
      {(ids) => (
        <div class="day">
          <input
            class="input"
            id={ids.id}
            value={own.value}
            placeholder={own.readonly ? undefined : t().kit.dayShape}
            inputmode="numeric"
            autocomplete="off"
            readonly={own.readonly}
            required={own.required}
            aria-describedby={ids.describedBy()}
            aria-invalid={ids.invalid()}
            onInput={(event) => own.onInput(event.currentTarget.value)}
            onBlur={settle}
          />
          <input
            ref={(element) => {
              picker = element
            }}
            class="day-picker"
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={typedDay(own.value) ?? ''}
            onChange={(event) => {
              own.onInput(event.currentTarget.value)
              own.onBlur?.()
            }}
          />
          <button
            type="button"
            class="day-open"
            disabled={own.readonly}
            aria-label={t().kit.pickDay}
            onClick={() => picker?.showPicker()}
          >
            <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" class="line-icon">
              <path d="M2.5 4.5h11v9h-11zM2.5 7h11M5.5 2.5v3M10.5 2.5v3" />
            </svg>
          </button>
        </div>
      )}
    </Field>
  )
}
