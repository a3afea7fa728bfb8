/** Records how a step ended: which outcome, on which day, by whom, and a note. */
import type { Actor } from '@beian/domain/vocabulary'
import { createSignal, untrack } from 'solid-js'
import { api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { today } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import { DayField } from '../../ui/DayField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { typedDay } from '../../ui/typed-day.ts'
import { useDesk } from '../desk.ts'
import { FormDialog } from './FormDialog.tsx'
import { OwnerChoice } from './OwnerChoice.tsx'
import type { PlanStep } from './plan-query.ts'
import { Radios } from './Radios.tsx'

export function TakeDialog(props: { step: PlanStep; outcome: string | undefined; onClose: () => void }) {
  const desk = useDesk()
  const offered = untrack(() => props.step.outcomes.filter(({ event }) => event === null))
  const [outcome, setOutcome] = createSignal(untrack(() => props.outcome) ?? offered[0]?.id)
  const [owner, setOwner] = createSignal<Actor>(untrack(() => props.step.who))
  const [on, setOn] = createSignal<string>(today())
  const [note, setNote] = createSignal('')
  const send = () => {
    const [day, chosen] = [typedDay(on()), outcome()]
    if (!day || !chosen) return Promise.resolve()
    const told = { step: props.step.id, outcome: chosen, on: day, owner: owner(), note: note() }
    return desk.change((revised) => api.playbooks.take.mutate({ ...revised, ...told }))
  }
  return (
    <FormDialog
      title={words().plan.takeTitle(say(props.step.title))}
      confirm={words().plan.save}
      done={() => words().plan.taken}
      onClose={props.onClose}
      onSend={send}
      unready={typedDay(on()) === undefined || outcome() === undefined}
    >
      <Radios
        label={words().plan.outcome}
        options={offered.map(({ id, title, to }) => ({
          value: id,
          title: say(title),
          note: to ? words().plan.leadsTo(say(to)) : words().plan.leadsToEnd,
        }))}
        value={outcome()}
        onChange={setOutcome}
      />
      <div class="when">
        <DayField label={words().plan.on} value={on()} onInput={setOn} />
        <OwnerChoice value={owner()} onChange={setOwner} />
      </div>
      <TextField
        label={words().plan.note}
        aside={t().kit.optional}
        hint={words().plan.noteHint}
        value={note()}
        onInput={setNote}
        lines={2}
      />
    </FormDialog>
  )
}
