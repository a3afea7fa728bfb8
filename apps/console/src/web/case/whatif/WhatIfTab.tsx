/** The case on another day, in another province or of another nature, beside what it is. Nothing is stored. */
import type { Day } from '@beian/domain/vocabulary'
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { type Asked, api, problemOf } from '../../api.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { typedDay } from '../../ui/typed-day.ts'
import { caseKey, useDesk } from '../desk.ts'
import { Supposing } from './Supposing.tsx'
import { WhatDiffers } from './WhatDiffers.tsx'

export type Supposed = Pick<Asked['whatIf']['of'], 'province' | 'nature'> & { readonly day: string }

const nothing: Supposed = { day: '' }

export default function WhatIfTab() {
  const desk = useDesk()
  const [supposed, setSupposed] = createSignal<Supposed>(nothing)
  const asked = (): Asked['whatIf']['of'] => {
    const { day, ...others } = supposed()
    const read: Day | undefined = typedDay(day)
    return { id: desk.page().id, ...others, ...(read && { day: read }) }
  }
  const isSupposed = () => Object.keys(asked()).length > 1
  const answer = createQuery(() => ({
    queryKey: [...caseKey(desk.page().id), 'what-if', desk.page().rev, asked()],
    queryFn: () => api.whatIf.of.query(asked()),
    enabled: isSupposed(),
    placeholderData: keepPreviousData,
  }))
  return (
    <div class="what-if">
      <p class="second">{words().whatIf.note}</p>
      <Supposing supposed={supposed()} onChange={setSupposed} />
      <Show when={isSupposed()} fallback={<p class="quiet">{words().whatIf.choose}</p>}>
        <p>
          <Button small onClick={() => setSupposed(nothing)}>
            {words().whatIf.clear}
          </Button>
        </p>
        <Switch fallback={<Loading />}>
          <Match when={answer.error && !answer.data}>
            <ErrorState problem={problemOf(answer.error)} onRetry={() => void answer.refetch()} />
          </Match>
          <Match when={answer.data}>{(known) => <WhatDiffers answer={known()} />}</Match>
        </Switch>
      </Show>
    </div>
  )
}
