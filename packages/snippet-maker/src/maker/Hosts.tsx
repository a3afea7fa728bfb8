/** One group of fields for each host name that has numbers of its own. */
import type { Language } from '@beian/domain/vocabulary'
import { For, Index } from 'solid-js'
import { NumberField } from '../fields/NumberField.tsx'
import type { Maker } from './create-maker.ts'
import { fieldsFor } from './number-fields.ts'
import { noHost } from './settings.ts'
import { wordsIn } from './words.ts'

export type HostsProps = { readonly language: Language; readonly maker: Maker }

export function Hosts(props: HostsProps) {
  const words = () => wordsIn(props.language)
  const rows = () => props.maker.settings.hosts
  return (
    <div class="hosts">
      <p class="label">{words().hosts}</p>
      <p class="aside">{words().hostsHint}</p>
      <Index each={rows()}>
        {(row, index) => (
          <fieldset class="host">
            <legend class="unseen">{row().host || `${words().host} ${index + 1}`}</legend>
            <NumberField
              language={props.language}
              label={words().host}
              hint=""
              optional={false}
              placeholder="www.example.cn"
              value={row().host}
              onType={(host) => props.maker.setHost(index, { host })}
              field={props.maker.hostField(index)}
            />
            <For each={fieldsFor(props.maker.format(), row())}>
              {({ name, placeholder }) => (
                <NumberField
                  language={props.language}
                  label={words()[name]}
                  hint=""
                  optional
                  placeholder={placeholder}
                  value={row()[name]}
                  onType={(typed) => props.maker.setHost(index, { [name]: typed })}
                  field={props.maker.readField(name, row()[name])}
                />
              )}
            </For>
            <button
              type="button"
              class="text-button"
              onClick={() => props.maker.set('hosts', (all) => all.filter((_, other) => other !== index))}
            >
              {words().removeHost(row().host)}
            </button>
          </fieldset>
        )}
      </Index>
      <button
        type="button"
        class="text-button"
        onClick={() => props.maker.set('hosts', (all) => [...all, { ...noHost }])}
      >
        + {words().addHost}
      </button>
    </div>
  )
}
