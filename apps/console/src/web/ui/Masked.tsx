/** Personal data that is shown in part; the whole is asked for, and asking is noted in the journal. */
import { For, Show } from 'solid-js'
import { t } from '../text/language.ts'
import { Button } from './Button.tsx'

export type MaskedProps = {
  masked: string | readonly string[]
  /** The whole value, once it was asked for. */
  shown?: string | readonly string[] | undefined
  onShow?: (() => void) | undefined
  onChange?: (() => void) | undefined
}

export function Masked(props: MaskedProps) {
  const lines = () => {
    const value = props.shown ?? props.masked
    return typeof value === 'string' ? [value] : value
  }
  return (
    <div class="masked">
      <span class="masked-values">
        <For each={lines()}>{(line) => <span class="masked-value">{line}</span>}</For>
      </span>
      <Show when={props.shown === undefined && props.onShow}>
        {(show) => (
          <Button kind="quiet" small onClick={() => show()()}>
            {t().kit.show}
          </Button>
        )}
      </Show>
      <Show when={props.onChange}>
        {(change) => (
          <Button kind="quiet" small data-opens onClick={() => change()()}>
            {t().kit.change}
          </Button>
        )}
      </Show>
    </div>
  )
}
