/** Where the footer is shown: on Chinese pages only, with the warning the rule asks for, and other numbers for other host names. */
import type { SnippetOption } from '@beian/domain/snippets'
import type { Language } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { Fold } from '../fields/Fold.tsx'
import type { Maker } from './create-maker.ts'
import { Hosts } from './Hosts.tsx'
import { Pills } from './Pills.tsx'
import { filledHosts } from './settings.ts'
import { wordsIn } from './words.ts'

export type WhereProps = { readonly language: Language; readonly maker: Maker }

const options: readonly SnippetOption[] = ['chinese-only', 'hosts']

export function Where(props: WhereProps) {
  const words = () => wordsIn(props.language)
  const settings = () => props.maker.settings
  const can = (option: SnippetOption) => props.maker.format().honours.includes(option)
  const hosts = () => filledHosts(settings()).length
  const set = () => [
    ...(can('chinese-only') && settings().chineseOnly ? [words().chineseOnly] : []),
    ...(can('hosts') && hosts() > 0 ? [words().hostCount(hosts())] : []),
  ]
  return (
    <Show when={options.some(can)}>
      <Fold title={words().shownWhere} set={set()}>
        <Show when={can('chinese-only')}>
          <Pills
            legend={words().pages}
            options={{ every: words().everyPage, chinese: words().chineseOnly }}
            value={settings().chineseOnly ? 'chinese' : 'every'}
            onChoose={(pages) => props.maker.set('chineseOnly', pages === 'chinese')}
          >
            <div aria-live="polite">
              <For each={props.maker.warningsAt('chineseOnly')}>
                {(warning) => <p class="forgiven">{warning.message[props.language]}</p>}
              </For>
            </div>
          </Pills>
        </Show>
        <Show when={can('hosts')}>
          <Hosts language={props.language} maker={props.maker} />
        </Show>
      </Fold>
    </Show>
  )
}
