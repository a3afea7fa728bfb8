/** A sentence whose dates stay in one piece: browsers break a line behind the hyphen of 2026-12-12. */
import { For } from 'solid-js'

const day = /(\d{4}-\d{2}-\d{2})/

export function Unbroken(props: { text: string }) {
  return (
    <For each={props.text.split(day)}>{(part) => (day.test(part) ? <span class="unbroken">{part}</span> : part)}</For>
  )
}
