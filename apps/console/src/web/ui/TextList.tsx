/** A field for several texts of one kind: phones, addresses. One empty line is always there to type into. */
import { Index, Show, splitProps } from 'solid-js'
import { t } from '../text/language.ts'
import { Button } from './Button.tsx'
import { Field, type FieldFrame } from './Field.tsx'

export type TextListProps = FieldFrame & {
  values: readonly string[]
  onInput: (values: readonly string[]) => void
  onBlur?: () => void
  inputmode?: 'tel' | 'email' | 'text'
  readonly?: boolean
}

export function TextList(props: TextListProps) {
  const [frame, own] = splitProps(props, ['label', 'hint', 'problem', 'saving', 'aside'])
  const lines = () => (own.values.length === 0 ? [''] : own.values)
  const put = (at: number, text: string) => own.onInput(lines().map((line, index) => (index === at ? text : line)))
  const drop = (at: number) => {
    own.onInput(lines().filter((_, index) => index !== at))
    own.onBlur?.()
  }
  return (
    <Field {...frame} group>
      {(ids) => (
        <div class="text-list">
          <Index each={lines()}>
            {(line, index) => (
              <div class="text-list-line">
                <input
                  class="input"
                  value={line()}
                  inputmode={own.inputmode}
                  readonly={own.readonly}
                  aria-labelledby={ids.labelId}
                  aria-describedby={ids.describedBy()}
                  aria-invalid={ids.invalid()}
                  onInput={(event) => put(index, event.currentTarget.value)}
                  onBlur={() => own.onBlur?.()}
                />
                <Show when={lines().length > 1 && !own.readonly}>
                  <Button kind="quiet" small onClick={() => drop(index)} aria-label={t().kit.removeLine(index + 1)}>
                    ×
                  </Button>
                </Show>
              </div>
            )}
          </Index>
          <Show when={!own.readonly}>
            <Button kind="quiet" small onClick={() => own.onInput([...lines(), ''])}>
              {t().kit.addLine}
            </Button>
          </Show>
        </div>
      )}
    </Field>
  )
}
