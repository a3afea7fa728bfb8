/** What a program can mend: each change in sight, and the whole source to copy; what only a person knows is left and said. */
import type { Language } from '@beian/domain/vocabulary'
import { createUniqueId, For, Show } from 'solid-js'
import { createCopy } from '../copying/create-copy.ts'
import type { Checked } from './create-check.ts'
import { wordsIn } from './words.ts'

export type MendedProps = { readonly language: Language; readonly checked: Checked }

export function Mended(props: MendedProps) {
  const words = () => wordsIn(props.language)
  const fix = () => props.checked.fix
  return (
    <>
      <Show when={fix().edits.length > 0}>
        <section>
          <h3>{words().mended}</h3>
          <p class="aside">{words().mendedNote(fix().edits.length)}</p>
          <ul class="edits">
            <For each={fix().edits}>
              {(edit) => (
                <li>
                  <del>{props.checked.source.text.slice(edit.from, edit.to)}</del>{' '}
                  <span class="aside">{words().now}</span> <ins>{edit.text}</ins>
                </li>
              )}
            </For>
          </ul>
          <CopyMended language={props.language} mended={props.checked.mended} />
        </section>
      </Show>
      <Show when={fix().left.length > 0}>
        <section>
          <h3>{words().left}</h3>
          <ul class="edits">
            <For each={fix().left}>
              {(one) => (
                <li>
                  <code>{one.text}</code> {one.reason[props.language]}
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  )
}

function CopyMended(props: { readonly language: Language; readonly mended: string }) {
  const id = createUniqueId()
  const words = () => wordsIn(props.language)
  let field!: HTMLTextAreaElement
  const { said, copy } = createCopy(
    () => props.mended,
    () => field,
  )
  const saidWords = () => {
    const what = said()
    return what === '' ? '' : words()[what]
  }
  return (
    <>
      <div class="acts-line">
        <button type="button" class="copy" onClick={() => void copy()}>
          {words().copyMended}
        </button>
        <span aria-live="polite" class="said">
          {saidWords()}
        </span>
      </div>
      <label class="unseen" for={id}>
        {words().mendedSource}
      </label>
      <textarea
        ref={field}
        id={id}
        class="mended"
        rows={4}
        readonly
        value={props.mended}
        hidden={said() !== 'copyByHand'}
      />
    </>
  )
}
