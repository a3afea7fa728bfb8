/** A field for any of several. A long list gets a search line; what is chosen stays in sight, and alone where nobody may choose. */
import { createMemo, createSignal, For, Show, splitProps } from 'solid-js'
import { t } from '../text/language.ts'
import { Field, type FieldFrame } from './Field.tsx'
import { isMeant, type Option } from './option.ts'

export type ChecksProps = FieldFrame & {
  options: readonly Option[]
  values: readonly string[]
  onChange: (values: readonly string[]) => void
  readonly?: boolean
}

const longList = 12

export function Checks(props: ChecksProps) {
  const [frame, own] = splitProps(props, ['label', 'hint', 'problem', 'saving', 'aside'])
  const [typed, setTyped] = createSignal('')
  const isLong = () => own.options.length > longList
  const chosen = () => own.options.filter(({ value }) => own.values.includes(value)).map(({ title }) => title)
  const shown = createMemo(() =>
    own.options.filter((option) => own.values.includes(option.value) || isMeant(option, typed())),
  )
  const isAlone = (value: string) => own.options.find((option) => option.value === value)?.alone === true
  /** What is not offered here stays as it is: it was said for another place. */
  const toggle = (value: string, on: boolean) => {
    const offered = own.options.map((option) => option.value)
    const elsewhere = own.values.filter((one) => !offered.includes(one))
    const staysBeside = (one: string) => !on || !(isAlone(one) || isAlone(value))
    const others = (one: string) => own.values.includes(one) && staysBeside(one)
    own.onChange([...offered.filter((one) => (one === value ? on : others(one))), ...elsewhere])
  }
  return (
    <Field {...frame} group>
      {(ids) => (
        <Show when={!own.readonly} fallback={<p class="input read">{chosen().join(t().kit.comma)}</p>}>
          <div class="checks" classList={{ 'checks-long': isLong() }} aria-describedby={ids.describedBy()}>
            <Show when={isLong()}>
              <input
                class="input"
                type="search"
                value={typed()}
                onInput={(event) => setTyped(event.currentTarget.value)}
                placeholder={t().kit.findInList(own.options.length)}
                aria-label={t().kit.findInList(own.options.length)}
              />
            </Show>
            <div class="checks-list">
              <For each={shown()}>
                {(option) => (
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={own.values.includes(option.value)}
                      onChange={(event) => toggle(option.value, event.currentTarget.checked)}
                    />
                    <span>{option.title}</span>
                  </label>
                )}
              </For>
            </div>
          </div>
        </Show>
      )}
    </Field>
  )
}
