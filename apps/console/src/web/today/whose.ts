/** Whose cases the day's page shows, and how far ahead it looks: as this browser's reader last chose. */
import { createRoot, createSignal } from 'solid-js'
import type { Asked } from '../api.ts'

type Look = Asked['today']['look']
export const spans = [3, 5, 10, 20] as const

const key = 'beian.today'

function remembered(): Look {
  const [whose, days] = (localStorage.getItem(key) ?? '').split(' ')
  return {
    whose: whose === 'everybody' ? 'everybody' : 'mine',
    days: spans.find((span) => String(span) === days) ?? 5,
  }
}

const [look, set] = createRoot(() => createSignal<Look>(remembered()))

export { look }

export function chooseLook(next: Partial<Look>): void {
  const chosen = { ...look(), ...next }
  localStorage.setItem(key, `${chosen.whose} ${chosen.days}`)
  set(chosen)
}
