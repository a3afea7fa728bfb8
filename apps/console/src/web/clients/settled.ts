/** What somebody typed, once they pause. */
import { createEffect, createSignal, onCleanup } from 'solid-js'

const pause = 250

export function useSettled(text: () => string): () => string {
  const [settled, setSettled] = createSignal(text())
  createEffect(() => {
    const now = text()
    const waiting = setTimeout(() => setSettled(now), pause)
    onCleanup(() => clearTimeout(waiting))
  })
  return settled
}
