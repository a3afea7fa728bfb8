/** The snippet in every format, with where to paste it; copying says that it copied, or how to do it by hand. */
import {
  type Footer,
  piecesOf,
  renderSnippet,
  type SnippetFormat,
  type SnippetFormatId,
  snippetFormats,
} from '@beian/domain/snippets'
import type { Language } from '@beian/domain/vocabulary'
import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js'
import { wordsIn } from './words.ts'

export type CodeProps = {
  readonly language: Language
  readonly footer: Footer | undefined
  readonly format: string
  readonly onFormat: (format: string) => void
}

const formats = Object.values(snippetFormats) as readonly (SnippetFormat & { readonly id: SnippetFormatId })[]

export function Code(props: CodeProps) {
  const words = () => wordsIn(props.language)
  const format = createMemo(() => formats.find(({ id }) => id === props.format) ?? (formats[0] as (typeof formats)[0]))
  const code = createMemo(() => (props.footer === undefined ? '' : renderSnippet(format().id, props.footer)))
  const leftOut = () =>
    props.footer === undefined ? [] : piecesOf(props.footer).filter(({ kind }) => !format().accepts.includes(kind))
  const [said, setSaid] = createSignal<'' | 'copied' | 'copyByHand'>('')
  let block: HTMLPreElement | undefined
  createEffect(on(code, () => setSaid('')))
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code())
      setSaid('copied')
    } catch {
      if (block) getSelection()?.selectAllChildren(block)
      setSaid('copyByHand')
    }
  }
  return (
    <section class="code" aria-label={words().formats}>
      <fieldset class="formats">
        <legend>{words().formats}</legend>
        <For each={formats}>
          {(one) => (
            <button type="button" aria-pressed={format().id === one.id} onClick={() => props.onFormat(one.id)}>
              {one.title[props.language]}
            </button>
          )}
        </For>
      </fieldset>
      <pre ref={block} role="region" tabindex="0" aria-label={format().title[props.language]}>
        <code>{code()}</code>
      </pre>
      <div class="copying">
        <button type="button" class="copy" disabled={code() === ''} onClick={() => void copy()}>
          {words().copy}
        </button>
        <p class="where">
          <b>{words().where}</b> {format().where[props.language]}
        </p>
      </div>
      <p aria-live="polite" class="said">
        {said() === '' ? '' : words()[said() as 'copied' | 'copyByHand']}
      </p>
      <Show when={leftOut().length > 0}>
        <p class="forgiven">
          {words().leftOut}
          {leftOut()
            .map(({ text }) => text)
            .join(' ')}
        </p>
      </Show>
    </section>
  )
}
