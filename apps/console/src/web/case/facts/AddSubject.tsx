/** Adds a person, a service, or a domain name to one of the services. */

import type { Noun } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from '../desk.ts'

const addable = ['person', 'service', 'domain-name'] as const
type Addable = (typeof addable)[number]

export function AddSubject(props: { noun: Noun }) {
  const desk = useDesk()
  const noun = () => addable.find((one): one is Addable => one === props.noun)
  const parents = () => desk.page().subjects.filter((subject) => subject.noun === 'service')
  const add = (parent?: string) => {
    const subject = { noun: props.noun, ...(parent === undefined ? {} : { parent }) }
    return desk.act((revised) => api.cases.addSubject.mutate({ ...revised, ...subject }))
  }
  return (
    <Show when={!desk.page().locked && !desk.page().final && noun()}>
      {(known) => (
        <div class="acts">
          <Show
            when={known() === 'domain-name'}
            fallback={
              <Button kind="quiet" small onClick={() => add()}>
                {t().case.facts.add[known()]}
              </Button>
            }
          >
            <For each={parents()}>
              {(parent) => (
                <Button kind="quiet" small onClick={() => add(parent.id)}>
                  {t().case.facts.add[known()]}
                  <Show when={parents().length > 1}> · {say(parent.title)}</Show>
                </Button>
              )}
            </For>
          </Show>
        </div>
      )}
    </Show>
  )
}
