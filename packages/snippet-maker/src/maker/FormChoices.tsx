/** Which form of the filing number is shown: the province's, with its reason beside it, or one chosen against it. */
import type { Language } from '@beian/domain/vocabulary'
import { Show } from 'solid-js'
import type { Maker } from './create-maker.ts'
import { Pills } from './Pills.tsx'
import { wordsIn } from './words.ts'

export type FormChoicesProps = { readonly language: Language; readonly maker: Maker }

export function FormChoices(props: FormChoicesProps) {
  const words = () => wordsIn(props.language)
  return (
    <Pills
      legend={words().form}
      options={words().forms}
      value={props.maker.settings.form}
      onChoose={(form) => props.maker.set('form', form)}
    >
      <Show when={props.maker.advice()}>
        {(advice) => (
          <p class="advice">
            {advice().text[props.language]}{' '}
            <Show when={advice().href}>{(href) => <a href={href()}>{words().why}</a>}</Show>
          </p>
        )}
      </Show>
    </Pills>
  )
}
