/** Which of the persons did what this stage waits for; by default everybody who was still missing. */
import { For } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { useDesk } from '../desk.ts'

export function PersonChoice(props: { value: string | undefined; onChange: (person: string | undefined) => void }) {
  const desk = useDesk()
  const missing = () => desk.page().subjects.filter(({ id }) => desk.page().turn.persons.includes(id))
  return (
    <fieldset class="reasons">
      <legend>{t().case.event.persons}</legend>
      <label class="check">
        <input
          type="radio"
          name="person"
          checked={props.value === undefined}
          onChange={() => props.onChange(undefined)}
        />
        <span>{t().case.event.allPersons}</span>
      </label>
      <For each={missing()}>
        {(person) => (
          <label class="check">
            <input
              type="radio"
              name="person"
              checked={props.value === person.id}
              onChange={() => props.onChange(person.id)}
            />
            <span>{say(person.title)}</span>
          </label>
        )}
      </For>
    </fieldset>
  )
}
