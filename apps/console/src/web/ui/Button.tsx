/** A button. Busy keeps its width and its place, and takes no second press. */
import { type JSX, mergeProps, Show, splitProps } from 'solid-js'

export type ButtonProps = Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'class'> & {
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  small?: boolean
  busy?: boolean
}

export function Button(given: ButtonProps) {
  const props = mergeProps({ kind: 'plain', type: 'button' } as const, given)
  const [own, rest] = splitProps(props, ['kind', 'small', 'busy', 'children', 'disabled'])
  return (
    <button
      {...rest}
      class={`button button-${own.kind}`}
      classList={{ 'button-small': own.small === true, 'is-busy': own.busy === true }}
      disabled={own.disabled === true || own.busy === true}
      aria-busy={own.busy === true}
    >
      <Show when={own.busy}>
        <span class="spinner" aria-hidden="true" />
      </Show>
      {own.children}
    </button>
  )
}
