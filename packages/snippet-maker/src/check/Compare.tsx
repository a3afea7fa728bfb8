/** The own numbers and the province, for whoever wants to know whether a page shows the right ones. */
import type { Language, ProvinceId, Text } from '@beian/domain/vocabulary'
import { createEffect, createSignal, createUniqueId, For, Show } from 'solid-js'
import { Fold } from '../fields/Fold.tsx'
import type { Field } from '../fields/field.ts'
import { NumberField } from '../fields/NumberField.tsx'
import type { readField } from '../fields/read-field.ts'
import type { Own } from './create-check.ts'
import { wordsIn } from './words.ts'

export type CompareProps = {
  readonly language: Language
  readonly typed: Own
  readonly onType: (name: keyof Own, value: string) => void
  readonly provinces: readonly { readonly id: ProvinceId; readonly name: Text }[]
  readonly province: ProvinceId | undefined
  readonly onProvince: (province: ProvinceId | undefined) => void
}

const unread: Field = { warnings: [] }
const names = ['filing', 'publicSecurity', 'licence'] as const

export function Compare(props: CompareProps) {
  const id = createUniqueId()
  const words = () => wordsIn(props.language)
  /** Fetched with the first letter: most visitors compare nothing. Without it the fields say nothing, and the check still runs. */
  const [read, setRead] = createSignal<typeof readField>()
  createEffect(() => {
    if (names.some((name) => props.typed[name] !== '') && !read())
      void import('../fields/read-field.ts').then((fetched) => setRead(() => fetched.readField)).catch(() => undefined)
  })
  const nameOf = (province: ProvinceId | undefined) =>
    props.provinces.find((one) => one.id === province)?.name[props.language]
  const set = () => [...names.map((name) => props.typed[name]), nameOf(props.province) ?? ''].filter(Boolean)
  return (
    <Fold title={words().compare} set={set()}>
      <p class="aside">{words().compareHint}</p>
      <For each={names}>
        {(name) => (
          <NumberField
            language={props.language}
            label={words()[name]}
            hint=""
            optional
            placeholder=""
            value={props.typed[name]}
            onType={(value) => props.onType(name, value)}
            field={read()?.(name, props.typed[name]) ?? unread}
          />
        )}
      </For>
      <Show when={props.provinces.length > 0}>
        <div>
          <label for={id}>{words().province}</label>
          <select
            id={id}
            onChange={(event) =>
              props.onProvince(props.provinces.find((one) => one.id === event.currentTarget.value)?.id)
            }
          >
            <option value="">{words().anyProvince}</option>
            <For each={props.provinces}>
              {(one) => (
                <option value={one.id} selected={one.id === props.province}>
                  {one.name[props.language]}
                </option>
              )}
            </For>
          </select>
        </div>
      </Show>
    </Fold>
  )
}
