/** A block of code and the button that copies it; it says that it copied, or how to do it by hand. */
import type { Language } from '@beian/domain/vocabulary'
import type { JSX } from 'solid-js'
import { createCopy } from '../copying/create-copy.ts'
import { wordsIn } from './words.ts'

export type CopyableProps = {
  readonly language: Language
  readonly title: string
  readonly code: string
  /** The words on the button. */
  readonly copy: string
  /** Beside what matters more. */
  readonly quiet?: boolean
  readonly children?: JSX.Element
}

export function Copyable(props: CopyableProps) {
  let block!: HTMLPreElement
  const { said, copy } = createCopy(
    () => props.code,
    () => block,
  )
  const saidWords = () => {
    const what = said()
    return what === '' ? '' : wordsIn(props.language)[what]
  }
  return (
    <>
      <pre ref={block} role="region" tabindex="0" aria-label={props.title}>
        <code>{props.code}</code>
      </pre>
      <div class="copying">
        <button
          type="button"
          class={props.quiet ? 'text-button' : 'copy'}
          disabled={props.code === ''}
          onClick={() => void copy()}
        >
          {props.copy}
        </button>
        {props.children}
      </div>
      <p aria-live="polite" class="said">
        {saidWords()}
      </p>
    </>
  )
}
