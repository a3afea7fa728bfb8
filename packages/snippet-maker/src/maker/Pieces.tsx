/** The pieces of a footer drawn as elements: numbers with their links, and decoration in a line of its own. */
import type { Alignment, Piece } from '@beian/domain/snippets'
import { For, Show } from 'solid-js'

export type PiecesProps = {
  readonly pieces: readonly Piece[]
  readonly decorations: readonly string[]
  readonly align: Alignment | undefined
}

export function Pieces(props: PiecesProps) {
  return (
    <div class="footer" lang="zh-CN" data-align={props.align}>
      <p class="pieces">
        <For each={props.pieces}>
          {(piece) => (
            <Show when={piece.link} fallback={<span>{piece.text}</span>}>
              {(link) => (
                <a href={link()} target="_blank" rel="noopener noreferrer">
                  <Show when={piece.badge}>
                    <svg class="badge" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
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
      <Show when={props.decorations.length > 0}>
        <p class="decorations">{props.decorations.join(' ')}</p>
      </Show>
    </div>
  )
}
