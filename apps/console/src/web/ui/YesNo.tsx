/** A field answered with yes or no; unanswered is a state of its own. */
import { createUniqueId, Show, splitProps } from 'solid-js'
import { t } from '../text/language.ts'
import { Field, type FieldFrame } from './Field.tsx'

export type YesNoProps = FieldFrame & {
  value: boolean | undefined
  onChange: (value: boolean) => void
  readonly?: boolean
}

export function YesNo(props: YesNoProps) {
  const [frame, own] = splitProps(props, ['label', 'hint', 'problem', 'saving', 'aside'])
  const name = createUniqueId()
  const answer = () => (own.value === undefined ? '' : own.value ? t().kit.yes : t().kit.no)
  return (
    <Field {...frame} group>
      {() => (
        <Show when={!own.readonly} fallback={<p class="input read">{answer()}</p>}>
          <div class="yes-no">
            <label class="check">
              <input type="radio" name={name} checked={own.value === true} onChange={() => own.onChange(true)} />
              <span>{t().kit.yes}</span>
            </label>
            <label class="check">
              <input type="radio" name={name} checked={own.value === false} onChange={() => own.onChange(false)} />
              <span>{t().kit.no}</span>
            </label>
          </div>
        </Show>
      )}
    </Field>
  )
}
