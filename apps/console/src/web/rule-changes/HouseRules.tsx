/** 内部规则 The agency's own rules: which are in force, and adding one with a preview of what it touches. */
import type { Instant, Text } from '@beian/domain/vocabulary'
import { createQuery } from '@tanstack/solid-query'
import { createSignal, For, Show, Suspense } from 'solid-js'
import { type Answers, api, problemOf } from '../api.ts'
import { say } from '../text/language.ts'
import { shortInstant } from '../text/when.ts'
import { Button } from '../ui/Button.tsx'
import { later } from '../ui/later.ts'
import { tell, tellProblem } from '../ui/toast.tsx'
import { tr } from './words.ts'

const AddHouseRule = later(() => import('./AddHouseRule.tsx'))

type Rule = Answers['houseRules']['list'][number]

export function HouseRules(props: { isAdministrator: boolean; onChanged: () => void }) {
  const [adding, setAdding] = createSignal(false)
  const rules = createQuery(() => ({ queryKey: ['rules', 'house'], queryFn: () => api.houseRules.list.query() }))
  const withdraw = async (id: string) => {
    try {
      await api.houseRules.withdraw.mutate({ id })
      tell(() => tr().withdrawnNow)
    } catch (error) {
      tellProblem(problemOf(error))
    }
    props.onChanged()
  }
  return (
    <section class="block">
      <h2>{tr().house}</h2>
      <p class="quiet">{tr().houseNote}</p>
      <Show when={(rules.data?.length ?? 0) > 0} fallback={<p class="quiet">{tr().houseNone}</p>}>
        <ul class="rows">
          <For each={rules.data}>
            {(rule) => (
              <li class="row">
                <span data-disabled={rule.withdrawnAt !== null}>
                  {titleOf(rule)}
                  <span class="list-below">
                    {tr().addedBy(rule.addedBy, shortInstant(rule.addedAt as Instant))}
                    {rule.withdrawnAt ? ` · ${tr().withdrawn(shortInstant(rule.withdrawnAt as Instant))}` : ''}
                  </span>
                </span>
                <Show when={props.isAdministrator && rule.withdrawnAt === null}>
                  <Button small onClick={() => void withdraw(rule.id)} aria-label={`${tr().withdraw} ${titleOf(rule)}`}>
                    {tr().withdraw}
                  </Button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.isAdministrator}>
        <Button small onClick={() => setAdding(true)}>
          + {tr().add}
        </Button>
      </Show>
      <Show when={adding()}>
        <Suspense>
          <AddHouseRule onClose={() => setAdding(false)} onAdded={props.onChanged} />
        </Suspense>
      </Show>
    </section>
  )
}

function titleOf({ definition }: Rule): string {
  if (definition.kind === 'topic') return say(definition.topic.title as Text)
  return definition.statement.says ? say(definition.statement.says as Text) : definition.topic
}
