/** Which number stands first, moved by buttons that any keyboard reaches. */
import { type PieceKind, pieceKinds } from '@beian/domain/snippets'
import type { Language } from '@beian/domain/vocabulary'
import { createUniqueId, For } from 'solid-js'
import { wordsIn } from './words.ts'

export type OrderProps = {
  readonly language: Language
  /** All kinds, in their order. */
  readonly order: readonly PieceKind[]
  /** What the format can show. */
  readonly shown: readonly string[]
  /** Empty for the usual order. */
  readonly onOrder: (order: readonly PieceKind[]) => void
}

export function Order(props: OrderProps) {
  const id = createUniqueId()
  const words = () => wordsIn(props.language)
  const kinds = () => props.order.filter((kind) => props.shown.includes(kind))
  const moveUp = (kind: PieceKind, button: HTMLButtonElement) => {
    const before = kinds()[kinds().indexOf(kind) - 1]
    if (before === undefined) return
    const others = props.order.filter((one) => one !== kind)
    const moved = others.flatMap((one) => (one === before ? [kind, one] : [one]))
    props.onOrder(moved.every((one, index) => one === pieceKinds[index]) ? [] : moved)
    // A moved element loses the focus, and with it the place of whoever works by keyboard.
    button.focus()
  }
  return (
    <div class="order">
      <p class="label" id={id}>
        {words().order}
      </p>
      <ol aria-labelledby={id}>
        <For each={kinds()}>
          {(kind, index) => (
            <li>
              <button
                type="button"
                aria-label={words().moveUp(words().pieces[kind])}
                aria-disabled={index() === 0}
                onClick={(event) => moveUp(kind, event.currentTarget)}
              >
                ↑
              </button>{' '}
              {words().pieces[kind]}
            </li>
          )}
        </For>
      </ol>
    </div>
  )
}
