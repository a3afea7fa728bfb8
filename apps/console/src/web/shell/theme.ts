/** Light or dark: by the system, unless this browser's reader chose. */
import { createRoot, createSignal } from 'solid-js'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'beian.theme'

function remembered(): Theme {
  const kept = localStorage.getItem(key)
  return themes.find((theme) => theme === kept) ?? 'system'
}

const [theme, set] = createRoot(() => createSignal<Theme>(remembered()))
mark(theme())

export { theme }

export function chooseTheme(next: Theme): void {
  localStorage.setItem(key, next)
  set(next)
  mark(next)
}

function mark(next: Theme): void {
  if (next === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = next
}
