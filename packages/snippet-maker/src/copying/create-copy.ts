/** Copying, and saying that it was done, or how to do it by hand where the browser refuses. */
import { createEffect, createSignal, on } from 'solid-js'

export type Said = '' | 'copied' | 'copyByHand'

/** What was said is forgotten once the text changes. */
export function createCopy(text: () => string, shown: () => HTMLElement | undefined) {
  const [said, setSaid] = createSignal<Said>('')
  createEffect(on(text, () => setSaid(''), { defer: true }))
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setSaid('copied')
    } catch {
      // Said first: a field that was hidden until then can be selected only once it is shown.
      setSaid('copyByHand')
      const element = shown()
      if (element instanceof HTMLTextAreaElement) element.select()
      else if (element) getSelection()?.selectAllChildren(element)
    }
  }
  return { said, copy }
}
