/** Why a statement of the open case counts. */
import { Show } from 'solid-js'
import { useDesk } from '../desk.ts'
import { Explanation } from './Explanation.tsx'

export function Explained(props: { statement: string }) {
  const desk = useDesk()
  return (
    <Show when={desk.page().explanations[props.statement]}>{(explanation) => <Explanation of={explanation()} />}</Show>
  )
}
