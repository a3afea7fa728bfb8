/** What can be done on the page one is on, told to the palette while that page is open. */
import { createRoot, createSignal, onCleanup } from 'solid-js'

export type PageCommand = {
  readonly id: string
  readonly title: string
  /** Beside the title, and another way to find it. */
  readonly note?: string
  /** Offered only to whoever types a part of it. */
  readonly sought?: true
  readonly run: () => void
}
type Told = () => readonly PageCommand[]

const [told, setTold] = createRoot(() => createSignal<readonly Told[]>([]))

/** For the life of the component that calls it. */
export function useCommandsOfPage(commands: Told): void {
  setTold((all) => [...all, commands])
  onCleanup(() => setTold((all) => all.filter((one) => one !== commands)))
}

export function pageCommands(): readonly PageCommand[] {
  return told().flatMap((commands) => commands())
}
