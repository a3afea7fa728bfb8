/** The formats: markup in sight, the others behind "more", grouped by what they are. */
import { snippetClasses } from '@beian/domain/snippets'
import type { Language } from '@beian/domain/vocabulary'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import type { FormatCard } from './tools.ts'
import { wordsIn } from './words.ts'

export type FormatsProps = {
  readonly language: Language
  readonly formats: readonly FormatCard[]
  readonly format: FormatCard
  readonly onFormat: (format: string) => void
}

export function Formats(props: FormatsProps) {
  const id = createUniqueId()
  const groups = () =>
    snippetClasses.map((name) => ({ name, formats: props.formats.filter((one) => one.class === name) }))
  const inSight = () => groups()[0]
  const words = () => wordsIn(props.language)
  const [isOpen, setOpen] = createSignal(false)
  const button = (one: FormatCard) => (
    <button type="button" aria-pressed={props.format.id === one.id} onClick={() => props.onFormat(one.id)}>
      {one.title[props.language]}
    </button>
  )
  return (
    <fieldset class="formats">
      <legend>{words().formats}</legend>
      <For each={inSight()?.formats}>{button}</For>
      <Show when={props.format.class !== inSight()?.name && !isOpen()}>{button(props.format)}</Show>
      <button
        type="button"
        class="more"
        aria-expanded={isOpen()}
        aria-controls={id}
        onClick={() => setOpen((open) => !open)}
      >
        {words().more} {isOpen() ? '▴' : '▾'}
      </button>
      <div id={id} class="more-formats" hidden={!isOpen()}>
        <For each={groups().slice(1)}>
          {(group) => (
            <div>
              <p class="aside">{words().classes[group.name]}</p>
              <For each={group.formats}>{button}</For>
            </div>
          )}
        </For>
      </div>
    </fieldset>
  )
}
