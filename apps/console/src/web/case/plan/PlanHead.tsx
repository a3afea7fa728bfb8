/** Which playbook a case is run by, whose it is and what it promises; another one can be chosen. */
import { createSignal, For, Show, untrack } from 'solid-js'
import { api } from '../../api.ts'
import { say } from '../../text/language.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from '../desk.ts'
import { FormDialog } from './FormDialog.tsx'
import type { PlanPage } from './plan-query.ts'
import { Radios } from './Radios.tsx'

export function PlanHead(props: { plan: PlanPage }) {
  const [choosing, setChoosing] = createSignal(false)
  const book = () => props.plan.playbook
  return (
    <header class="plan-head">
      <div class="plan-title">
        <h2>{say(book().title)}</h2>
        <Show when={props.plan.byDefault}>
          <span class="quiet">{words().plan.byDefault}</span>
        </Show>
        <Show when={props.plan.others.length > 1}>
          <Button small onClick={() => setChoosing(true)}>
            {words().plan.choose}
          </Button>
        </Show>
      </div>
      <p class="second">{say(book().summary)}</p>
      <Show when={book().agency}>
        <details class="plan-promises">
          <summary>
            {words().plan.promises} · {words().plan.seenBy(book().seenBy)}
          </summary>
          <ul class="lines">
            <For each={book().promises}>{(promise) => <li>{say(promise)}</li>}</For>
          </ul>
        </details>
      </Show>
      <Show when={props.plan.now === null}>
        <WayEnded />
      </Show>
      <Show when={choosing()}>
        <ChooseDialog plan={props.plan} onClose={() => setChoosing(false)} />
      </Show>
    </header>
  )
}

/** A way may end before the case does: what is left is then nobody's step, but the case's own. */
function WayEnded() {
  const desk = useDesk()
  const stage = () => desk.page().steps.find(({ state }) => state === 'now')
  return (
    <p class="banner-quiet">
      <Show when={desk.page().final ? undefined : stage()} fallback={words().plan.end}>
        {(left) => <>{words().plan.endBefore(say(left().title))}</>}
      </Show>
    </p>
  )
}

function ChooseDialog(props: { plan: PlanPage; onClose: () => void }) {
  const desk = useDesk()
  const [chosen, setChosen] = createSignal(untrack(() => props.plan.playbook.id))
  const send = () => {
    const playbook = chosen()
    return desk.change((revised) => api.playbooks.choose.mutate({ ...revised, playbook }))
  }
  const options = () =>
    props.plan.others.map(({ id, title, agency, steps }) => ({
      value: id,
      title: say(title),
      note: `${agency ? words().plan.agency(say(agency)) : words().plan.own} · ${words().plan.steps(steps)}`,
    }))
  return (
    <FormDialog
      title={words().plan.chooseTitle}
      confirm={words().plan.use}
      done={() => words().plan.chosen}
      onClose={props.onClose}
      unready={chosen() === props.plan.playbook.id}
      onSend={send}
    >
      <p class="second">{words().plan.chooseNote}</p>
      <Radios label={words().plan.way} options={options()} value={chosen()} onChange={setChosen} />
    </FormDialog>
  )
}
