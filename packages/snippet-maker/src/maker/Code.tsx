/** The snippet in the chosen format: the code with its button, what it leaves out, where to paste it, and the next step. */
import type { Language } from '@beian/domain/vocabulary'
import { createMemo, For, Show } from 'solid-js'
import { Copyable } from './Copyable.tsx'
import type { Maker } from './create-maker.ts'
import { Formats } from './Formats.tsx'
import { withoutEffect } from './settings.ts'
import { wordsIn } from './words.ts'

export type CodeProps = {
  readonly language: Language
  readonly maker: Maker
  readonly checkHref: string | undefined
}

export function Code(props: CodeProps) {
  const words = () => wordsIn(props.language)
  const engine = () => props.maker.tools.engine()
  const format = () => props.maker.format()
  const footer = () => props.maker.footer()
  const code = createMemo(() => {
    const shown = footer()
    return shown === undefined ? '' : (engine()?.renderSnippet(format().id, shown) ?? '')
  })
  const isStyled = () => {
    const shown = footer()
    return shown !== undefined && engine()?.needsStyle(code(), shown)
  }
  const notes = () => {
    const shown = footer()
    const left = (shown && engine()?.piecesOf(shown))?.filter(({ kind }) => !format().accepts.includes(kind)) ?? []
    const idle = withoutEffect(props.maker.settings, format()).map((option) => words().options[option])
    return [
      ...(left.length > 0 ? [words().leftOut + left.map(({ text }) => text).join(' ')] : []),
      ...(idle.length > 0 ? [words().noEffect(idle.join(props.language === 'zh' ? '、' : ', '))] : []),
    ]
  }
  return (
    <section class="code" aria-label={words().formats}>
      <Formats
        language={props.language}
        formats={props.maker.tools.formats}
        format={format()}
        onFormat={(chosen) => props.maker.set('format', chosen)}
      />
      <Copyable language={props.language} title={format().title[props.language]} code={code()} copy={words().copy}>
        <p class="where">
          <b>{words().where}</b> {format().where[props.language]}
        </p>
      </Copyable>
      <For each={notes()}>{(note) => <p class="forgiven">{note}</p>}</For>
      <Show when={isStyled()}>
        <p class="label">{words().style}</p>
        <Copyable
          language={props.language}
          title={words().style}
          code={engine()?.footerStyle ?? ''}
          copy={words().copyStyle}
          quiet
        />
      </Show>
      <Show when={props.checkHref}>
        {(href) => (
          <p class="then-check">
            <b>{words().pasted}</b> <a href={href()}>{words().check}</a>
          </p>
        )}
      </Show>
    </section>
  )
}
