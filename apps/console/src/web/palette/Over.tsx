/** Opens the palette by Ctrl-K, ⌘K or `/`, and the sheet of shortcuts by `?`. Both are fetched when they are first wanted. */
import { useNavigate } from '@solidjs/router'
import { Match, onCleanup, onMount, Suspense, Switch } from 'solid-js'
import { shortcuts } from '../shell/shortcuts.ts'
import { withRoomWords } from '../text/language.ts'
import { later } from '../ui/later.ts'
import { over, setOver } from './opened.ts'

const Palette = later(() => withRoomWords(import('./Palette.tsx')))
const ShortcutSheet = later(() => withRoomWords(import('./ShortcutSheet.tsx')))

export function Over() {
  const navigate = useNavigate()
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return
    event.preventDefault()
    // Over another dialog it would be the second that Escape closes.
    if (over() === 'palette') setOver(undefined)
    else if (!document.querySelector('[role="dialog"]')) setOver('palette')
  }
  onMount(() => {
    document.addEventListener('keydown', press)
    onCleanup(() => document.removeEventListener('keydown', press))
    onCleanup(
      shortcuts({
        '/': () => setOver('palette'),
        '?': () => setOver('shortcuts'),
        n: () => navigate('/cases/new'),
      }),
    )
  })
  return (
    <Suspense>
      <Switch>
        <Match when={over() === 'palette'}>
          <Palette />
        </Match>
        <Match when={over() === 'shortcuts'}>
          <ShortcutSheet />
        </Match>
      </Switch>
    </Suspense>
  )
}
