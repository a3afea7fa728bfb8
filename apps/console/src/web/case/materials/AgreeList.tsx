/** The facts that stand on a paper, as they were told: whoever looks at it compares them. */
import type { FactKey } from '@beian/domain/vocabulary'
import { createSignal, For, Show } from 'solid-js'
import { api, problemOf } from '../../api.ts'
import { t } from '../../text/language.ts'
import { Masked } from '../../ui/Masked.tsx'
import { tellProblem } from '../../ui/toast.tsx'
import { useDesk } from '../desk.ts'
import { factTitle, factValue } from '../words.ts'
import type { FileDetail } from './details.ts'

type Shows = FileDetail['shows'][number]

export function AgreeList(props: { shows: readonly Shows[] }) {
  return (
    <section>
      <h3>{t().case.papers.viewer.agree}</h3>
      <Show when={props.shows.length > 0} fallback={<p class="quiet">{t().case.papers.viewer.agreeNone}</p>}>
        <dl class="agree">
          <For each={props.shows}>{(one) => <Agrees one={one} />}</For>
        </dl>
      </Show>
    </section>
  )
}

function Agrees(props: { one: Shows }) {
  const desk = useDesk()
  const [shown, setShown] = createSignal<string | readonly string[]>()
  const subject = () => desk.page().subjects.find(({ id }) => id === props.one.subject)
  const key = () => props.one.key as FactKey
  const masked = () => subject()?.masked[key()]
  const told = () => {
    const value = subject()?.facts[key()]
    return value === undefined ? undefined : factValue(key(), value)
  }
  const reveal = async () => {
    try {
      setShown((await api.cases.reveal.mutate({ id: desk.page().id, subject: props.one.subject, fact: key() })).value)
    } catch (error) {
      tellProblem(problemOf(error))
    }
  }
  return (
    <div>
      <dt>{factTitle(props.one.key)}</dt>
      <dd>
        <Show
          when={masked()}
          fallback={
            <span class={told() === undefined ? 'quiet' : 'agree-value'}>
              {told() ?? t().case.papers.viewer.notTold}
            </span>
          }
        >
          {(value) => <Masked masked={value()} shown={shown()} onShow={reveal} />}
        </Show>
      </dd>
    </div>
  )
}
