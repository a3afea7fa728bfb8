/** The footer on a sample page in three widths. The badge stands as a drawn shield: the file lies on the visitor's own site. */
import { type Footer, piecesOf } from '@beian/domain/snippets'
import type { Language } from '@beian/domain/vocabulary'
import { createSignal, For, Show } from 'solid-js'
import { wordsIn } from './words.ts'

const widths = ['phone', 'tablet', 'desktop'] as const

export type PreviewProps = {
  readonly language: Language
  readonly footer: Footer | undefined
  /** A field is refused: then that is why nothing is shown. */
  readonly refused: boolean
}

export function Preview(props: PreviewProps) {
  const [width, setWidth] = createSignal<(typeof widths)[number]>('tablet')
  const words = () => wordsIn(props.language)
  return (
    <section class="preview" aria-label={words().preview}>
      <header>
        <fieldset>
          <legend>{words().widths}</legend>
          <For each={widths}>
            {(one) => (
              <button type="button" aria-pressed={width() === one} onClick={() => setWidth(one)}>
                {words()[one]}
              </button>
            )}
          </For>
        </fieldset>
        <span class="aside">{words().preview}</span>
      </header>
      <div class="stage">
        <div class={`page ${width()}`}>
          <div class="sample" aria-hidden="true">
            <i />
            <i />
            <i />
          </div>
          <Show when={props.footer} fallback={<p class="aside">{props.refused ? words().mend : words().empty}</p>}>
            {(footer) => (
              <p class="pieces" lang="zh-CN">
                <For each={piecesOf(footer())}>
                  {(piece) => (
                    <Show when={piece.link} fallback={<span>{piece.text}</span>}>
                      {(link) => (
                        <a href={link()} target="_blank" rel="noopener noreferrer">
                          <Show when={piece.badge}>
                            <svg class="badge" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
                              <path d="M10 1 17 4v6c0 4-3 7-7 9-4-2-7-5-7-9V4z" />
                            </svg>
                          </Show>
                          {piece.text}
                        </a>
                      )}
                    </Show>
                  )}
                </For>
              </p>
            )}
          </Show>
        </div>
      </div>
    </section>
  )
}
