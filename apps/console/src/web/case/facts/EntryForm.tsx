/** The fields of one person, service or domain name within a section, with the button that takes it away. */

import { nounTitles } from '@beian/domain/casework'
import { For, Show } from 'solid-js'
import { api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from '../desk.ts'
import type { IntakeSection } from '../shape.ts'
import { FactField } from './FactField.tsx'

export function EntryForm(props: { section: IntakeSection; subject: string; first: boolean }) {
  const desk = useDesk()
  const entry = () => props.section.entries.find(({ subject }) => subject === props.subject)
  const subject = () => desk.page().subjects.find(({ id }) => id === props.subject)
  /** By its name; without one by its place. */
  const title = () => {
    const name = say(entry()?.title ?? props.section.title)
    const place = props.section.entries.findIndex((one) => one.subject === props.subject) + 1
    return name === say(nounTitles[props.section.noun]) ? `${name} ${place}` : name
  }
  const several = () => props.section.entries.length > 1
  const closed = () => desk.page().locked || desk.page().final
  /** Fields keep their place in the page while the server recounts: by key, so that none loses what is typed. */
  const keys = () => entry()?.fields.map(({ key }) => key) ?? []
  const remove = () => {
    if (!confirm(t().case.facts.removeAsk(title()))) return
    const { subject: gone } = props
    void desk.act((revised) => api.cases.removeSubject.mutate({ ...revised, subject: gone }))
  }
  return (
    <fieldset class="entry" data-several={several()}>
      <Show when={several()}>
        <legend class="entry-head">
          <span>{title()}</span>
          <Show when={props.first && !closed()}>
            <Button kind="quiet" small onClick={remove}>
              {t().case.facts.remove}
            </Button>
          </Show>
        </legend>
      </Show>
      <div class="entry-fields">
        <For each={keys()}>
          {(key) => (
            <Show when={entry()?.fields.find((field) => field.key === key)}>
              {(field) => (
                <Show when={subject()}>
                  {(known) => <FactField subject={known()} field={field()} readonly={closed()} />}
                </Show>
              )}
            </Show>
          )}
        </For>
      </div>
    </fieldset>
  )
}
