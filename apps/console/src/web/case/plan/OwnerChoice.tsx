/** Who does a step. */
import { type Actor, actors } from '@beian/domain/vocabulary'
import { createUniqueId, For } from 'solid-js'
import { say } from '../../text/language.ts'
import { words } from '../../text/words.ts'

export function OwnerChoice(props: { value: Actor; onChange: (owner: Actor) => void; hint?: string }) {
  const id = createUniqueId()
  return (
    <div class="field">
      <span class="field-head">
        <label for={id}>{words().plan.owner}</label>
      </span>
      <select id={id} class="input" onChange={(event) => props.onChange(event.currentTarget.value as Actor)}>
        <For each={Object.keys(actors) as Actor[]}>
          {(actor) => (
            <option value={actor} selected={actor === props.value}>
              {say(actors[actor])}
            </option>
          )}
        </For>
      </select>
      <span class="field-hint">{props.hint}</span>
    </div>
  )
}
