/** How the footer looks: order, words before the numbers, place and ground; each only where the chosen format can do it. */
import type { SnippetOption } from '@beian/domain/snippets'
import type { Language } from '@beian/domain/vocabulary'
import { Show } from 'solid-js'
import { Fold } from '../fields/Fold.tsx'
import type { Maker } from './create-maker.ts'
import { Order } from './Order.tsx'
import { Pills } from './Pills.tsx'
import { orderOf } from './settings.ts'
import { wordsIn } from './words.ts'

export type LookProps = { readonly language: Language; readonly maker: Maker }

const options: readonly SnippetOption[] = ['order', 'labels', 'look']

export function Look(props: LookProps) {
  const words = () => wordsIn(props.language)
  const settings = () => props.maker.settings
  const can = (option: SnippetOption) => props.maker.format().honours.includes(option)
  const set = () => {
    const { align, theme, labels, order } = settings()
    const { alignments, themes, labelled, pieces } = words()
    return [
      ...(can('look') && align ? [alignments[align]] : []),
      ...(can('look') && theme ? [themes[theme]] : []),
      ...(can('labels') && labels ? [`${words().labels} ${labelled[labels]}`] : []),
      ...(can('order') && order[0] ? [`1. ${pieces[order[0]]}`] : []),
    ]
  }
  return (
    <Show when={options.some(can)}>
      <Fold title={words().look} set={set()}>
        <Show when={can('look')}>
          <Pills
            legend={words().align}
            options={words().alignments}
            value={settings().align}
            onChoose={(align) => props.maker.set('align', align)}
          />
          <Pills
            legend={words().theme}
            options={words().themes}
            value={settings().theme}
            onChoose={(theme) => props.maker.set('theme', theme)}
          />
        </Show>
        <Show when={can('labels')}>
          <Pills
            legend={words().labels}
            options={words().labelled}
            value={settings().labels}
            onChoose={(labels) => props.maker.set('labels', labels)}
          />
        </Show>
        <Show when={can('order')}>
          <Order
            language={props.language}
            order={orderOf(settings())}
            shown={props.maker.format().accepts}
            onOrder={(order) => props.maker.set('order', order)}
          />
        </Show>
      </Fold>
    </Show>
  )
}
