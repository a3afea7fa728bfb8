/** What most people never need, shut until asked for; its heading says what is set inside. */
import type { JSX } from 'solid-js'

export type FoldProps = {
  readonly title: string
  readonly set: readonly string[]
  readonly children: JSX.Element
}

export function Fold(props: FoldProps) {
  return (
    <details class="tool-fold">
      <summary>
        {props.title} <span class="aside">{props.set.join(' · ')}</span>
      </summary>
      <div class="tool-fold-inside">{props.children}</div>
    </details>
  )
}
