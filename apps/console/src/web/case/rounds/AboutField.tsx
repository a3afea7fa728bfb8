/** The fact a reason is about, among all that the case's form asks. */
import { facts } from '@beian/domain/vocabulary'
import { createUniqueId, For } from 'solid-js'
import { say } from '../../text/language.ts'
import { words } from '../../text/words.ts'
import { useDesk } from '../desk.ts'

/** `service-1 service.name`, or nothing. */
export function AboutField(props: { value: string; onChange: (about: string) => void }) {
  const desk = useDesk()
  const id = createUniqueId()
  const fields = () =>
    desk
      .page()
      .intake.flatMap(({ entries }) =>
        entries.flatMap(({ subject, title, fields: asked }) =>
          asked.map(({ key }) => ({ value: `${subject} ${key}`, title: `${say(title)} · ${say(facts[key].title)}` })),
        ),
      )
  return (
    <div class="field">
      <span class="field-head">
        <label for={id}>{words().round.about}</label>
      </span>
      <select id={id} class="input" onChange={(event) => props.onChange(event.currentTarget.value)}>
        <option value="">{words().round.notSaid}</option>
        <For each={fields()}>
          {(field) => (
            <option value={field.value} selected={field.value === props.value}>
              {field.title}
            </option>
          )}
        </For>
      </select>
    </div>
  )
}
