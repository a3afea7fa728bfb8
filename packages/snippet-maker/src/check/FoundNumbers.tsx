/** The numbers that were read on the page: each in its right form, with where it stands and where it leads. */
import type { Language } from '@beian/domain/vocabulary'
import type { FoundNumber } from '@beian/footer-check'
import { For, Show } from 'solid-js'
import { wordsIn } from './words.ts'

export type FoundNumbersProps = { readonly language: Language; readonly numbers: readonly FoundNumber[] }

export function FoundNumbers(props: FoundNumbersProps) {
  const words = () => wordsIn(props.language)
  const link = ({ linked, linkStatus }: FoundNumber) => {
    if (linkStatus !== null) return words().statuses[linkStatus]
    return linked === 'no' ? words().notLinked : words().unknownLink
  }
  const facts = (number: FoundNumber) => [
    words().kinds[number.kind],
    words().places[number.where],
    ...(number.where === 'text' || number.linked !== 'no' ? [link(number)] : []),
    ...(number.linked === 'partly' ? [words().partly] : []),
    ...(number.codeMatches === null ? [] : [words().codes[`${number.codeMatches}`]]),
  ]
  return (
    <Show when={props.numbers.length > 0}>
      <section>
        <h3>{words().numbers}</h3>
        <ul class="found">
          <For each={props.numbers}>
            {(number) => (
              <li>
                <span class="number">{number.canonical}</span> <span class="aside">{facts(number).join(' · ')}</span>
                <Show when={number.text !== number.canonical}>
                  <span class="aside">{words().written(number.text)}</span>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
