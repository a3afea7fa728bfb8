/** Agrees on an appointment: what for, how, when by Beijing's clocks, where, and with whom. */
import { createSignal, For, untrack } from 'solid-js'
import { type Asked, api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { words } from '../../text/words.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useDesk } from '../desk.ts'
import { FormDialog } from './FormDialog.tsx'
import { MeetingTimeFields } from './MeetingTimeFields.tsx'
import { createMeetingTime } from './meeting-time.ts'
import type { PlanStep } from './plan-query.ts'
import { Radios } from './Radios.tsx'

type By = Asked['appointments']['agree']['by']
const ways = ['place', 'phone', 'video', 'courier'] as const

export function AgreeDialog(props: { step?: PlanStep; onClose: () => void }) {
  const desk = useDesk()
  const usual = untrack(() => props.step?.appointment)
  const [what, setWhat] = createSignal(usual ? say(usual.title) : '')
  const [by, setBy] = createSignal<By>(usual?.by ?? 'phone')
  const [where, setWhere] = createSignal('')
  const [person, setPerson] = createSignal('')
  const time = createMeetingTime()
  const persons = () => desk.page().subjects.filter(({ noun }) => noun === 'person')
  const send = () => {
    const at = time.at()
    if (!at) return Promise.resolve()
    const told = {
      by: by(),
      at,
      what: what(),
      where: where(),
      ...(props.step && { step: props.step.id }),
      ...(person() && { person: person() }),
    }
    return desk.change((revised) => api.appointments.agree.mutate({ ...revised, ...told }))
  }
  return (
    <FormDialog
      title={words().plan.agreeTitle}
      confirm={words().plan.save}
      done={() => words().plan.agreed}
      onClose={props.onClose}
      onSend={send}
      unready={what().trim() === '' || time.isUnread()}
    >
      <TextField label={words().plan.what} value={what()} onInput={setWhat} />
      <MeetingTimeFields time={time} />
      <Radios
        label={words().plan.by_}
        options={ways.map((way) => ({ value: way, title: words().plan.ways[way] }))}
        value={by()}
        onChange={setBy}
      />
      <TextField
        label={words().plan.where}
        aside={t().kit.optional}
        hint={words().plan.whereHint}
        value={where()}
        onInput={setWhere}
      />
      <label class="field">
        <span class="field-head field-legend">{words().plan.person}</span>
        <select class="input" value={person()} onChange={(event) => setPerson(event.currentTarget.value)}>
          <option value="">{words().plan.nobody}</option>
          <For each={persons()}>{(one) => <option value={one.id}>{say(one.title)}</option>}</For>
        </select>
      </label>
    </FormDialog>
  )
}
