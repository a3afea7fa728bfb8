/** What only decorates, apart from the numbers and called what it is. */
import type { Language } from '@beian/domain/vocabulary'
import { Show } from 'solid-js'
import { Fold } from '../fields/Fold.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import type { Maker } from './create-maker.ts'
import { wordsIn } from './words.ts'

export type DecorationProps = { readonly language: Language; readonly maker: Maker }

export function Decoration(props: DecorationProps) {
  const words = () => wordsIn(props.language)
  const settings = () => props.maker.settings
  const set = () => [...(settings().ipv6 ? ['IPv6'] : []), ...(settings().moe === '' ? [] : ['萌ICP'])]
  return (
    <Show when={props.maker.format().honours.includes('decoration')}>
      <Fold title={words().decoration} set={set()}>
        <p class="aside">{words().decorationHint}</p>
        <label class="tick">
          <input
            type="checkbox"
            checked={settings().ipv6}
            onChange={(event) => props.maker.set('ipv6', event.currentTarget.checked)}
          />{' '}
          {words().ipv6}
        </label>
        <NumberField
          language={props.language}
          label={words().moe}
          hint=""
          optional
          placeholder="20261234"
          value={settings().moe}
          onType={(moe) => props.maker.set('moe', moe)}
          field={props.maker.field('moe')}
        />
      </Fold>
    </Show>
  )
}
