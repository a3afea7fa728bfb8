/** Which of the two is open over the page: the palette, or the sheet of shortcuts. */
import { createRoot, createSignal } from 'solid-js'

export type Over = 'palette' | 'shortcuts'

const [over, setOver] = createRoot(() => createSignal<Over>())

export { over, setOver }
