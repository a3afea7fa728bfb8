/** A sentence as it was and as it is: said once, and only what differs is struck and marked. */
import { Show } from 'solid-js'
import { differing } from './differing.ts'

export function Changed(props: { before: string; after: string }) {
  const parts = () => differing(props.before, props.after)
  return (
    <>
      {parts().start}
      <Show when={parts().before}>{(was) => <del>{was()}</del>}</Show>
      <Show when={parts().before && parts().after}>
        <span aria-hidden="true"> → </span>
      </Show>
      <Show when={parts().after}>{(is) => <ins>{is()}</ins>}</Show>
      {parts().end}
    </>
  )
}
