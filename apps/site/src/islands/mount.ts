/** Puts a component in the place its static form holds: an own file instead of an inline script, so the policy stays strict. */
import { type Language, languages } from '@beian/domain/vocabulary'
import { type Component, createComponent } from 'solid-js'
import { render } from 'solid-js/web'

/** `keep`: reads the static form before it goes; what it gives back is called once the component stands there. */
export function mount(
  id: string,
  component: Component<{ readonly lang: Language }>,
  keep?: (root: HTMLElement) => () => void,
): void {
  const root = document.getElementById(id)
  const lang = languages.find((one) => document.documentElement.lang.startsWith(one))
  if (root === null || lang === undefined) return
  const putBack = keep?.(root)
  root.textContent = ''
  render(() => createComponent(component, { lang }), root)
  putBack?.()
}
