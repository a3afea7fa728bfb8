/** Every key that does something, by where it does. */
import { For } from 'solid-js'
import { t } from '../text/language.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { setOver } from './opened.ts'

type Row = { readonly keys: readonly string[]; readonly does: string }

const command = /mac/i.test(navigator.platform) ? '⌘' : 'Ctrl'

function sections(): readonly { title: string; rows: readonly Row[] }[] {
  const { everywhere, list, board, keys } = t().desk.shortcuts
  return [
    {
      title: everywhere,
      rows: [
        { keys: [`${command} K`, '/'], does: keys.palette },
        { keys: ['N'], does: keys.newCase },
        { keys: ['?'], does: keys.sheet },
        { keys: ['Esc'], does: keys.close },
      ],
    },
    {
      title: list,
      rows: [
        { keys: ['J', 'K'], does: keys.down },
        { keys: ['Enter'], does: keys.open },
        { keys: ['X', 'Shift X'], does: keys.choose },
        { keys: ['B'], does: keys.bulk },
        { keys: ['Esc'], does: keys.clear },
      ],
    },
    {
      title: board,
      rows: [
        { keys: ['J', 'K'], does: keys.down },
        { keys: ['H', 'L'], does: keys.sideways },
      ],
    },
  ]
}

export default function ShortcutSheet() {
  return (
    <Dialog open onClose={() => setOver(undefined)} title={t().desk.shortcuts.title}>
      <For each={sections()}>
        {({ title, rows }) => (
          <section class="keys">
            <h3>{title}</h3>
            <dl>
              <For each={rows}>
                {({ keys, does }) => (
                  <div class="keys-row">
                    <dt>
                      <For each={keys}>{(key) => <kbd>{key}</kbd>}</For>
                    </dt>
                    <dd>{does}</dd>
                  </div>
                )}
              </For>
            </dl>
          </section>
        )}
      </For>
    </Dialog>
  )
}
